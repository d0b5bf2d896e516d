/* What every page does in the browser: the menu on narrow screens, where the focus goes after an error, and kind words in trouble. */
(function () {
  "use strict";

  function menu() {
    const button = document.querySelector(".il-menu-button");
    const list = document.getElementById("menu");
    if (!button || !list) {
      return;
    }
    const show = open => {
      list.classList.toggle("il-open", open);
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => show(!list.classList.contains("il-open")));
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && list.classList.contains("il-open")) {
        show(false);
        button.focus();
      }
    });
  }

  /** Shows what went wrong with a request, and offers to load the page again, which leads through the login where it must. */
  function trouble(kind) {
    const dialog = document.getElementById("trouble");
    if (!dialog || dialog.open) {
      return;
    }
    dialog.querySelectorAll("[data-trouble]").forEach(text => text.classList.toggle("il-shown", text.dataset.trouble === kind));
    dialog.showModal();
  }

  function kindOf(status) {
    switch (status) {
      case 0: return "offline";
      case 401: return "expired";
      case 403: return "forbidden";
      case 404:
      case 410: return "gone";
      default: return "broken";
    }
  }

  function troubleButtons() {
    const dialog = document.getElementById("trouble");
    if (!dialog) {
      return;
    }
    dialog.querySelector("[data-do=reload]").addEventListener("click", () => window.location.reload());
    dialog.querySelector("[data-do=close]").addEventListener("click", () => dialog.close());
  }

  /** The first field in error gets the focus, so that the keyboard and the screen reader are where the work is. */
  function focusError() {
    const field = document.querySelector(".il-main [aria-invalid=true]");
    if (field) {
      field.focus();
    }
    return field;
  }

  /** A message without a field: it comes into view, and the keyboard stays on the button that was pressed. */
  function showMessage(source) {
    const messages = document.getElementById("messages");
    if (messages && messages.children.length > 0) {
      messages.scrollIntoView({ block: "center" });
    }
    if (document.activeElement === document.body && source) {
      source.focus({ preventScroll: true });
    }
  }

  function sourceIdOf(settings) {
    const data = typeof settings.data === "string" ? new URLSearchParams(settings.data) : settings.data;
    return data && data.get ? data.get("jakarta.faces.source") : null;
  }

  function sourceOf(settings) {
    const id = sourceIdOf(settings);
    return id ? document.getElementById(id) : null;
  }

  /** What is no stop of the Tab key can be read from all the same, and the next Tab goes on from there. */
  function readFrom(element) {
    if (element) {
      element.setAttribute("tabindex", "-1");
      element.focus();
    }
  }

  /** The nearest element that is left of those around one that is gone, by its id such as form:table:2:close. */
  function leftOf(id) {
    for (let part = id; part; part = part.substring(0, part.lastIndexOf(":"))) {
      const found = document.getElementById(part);
      if (found) {
        return found;
      }
    }
    return null;
  }

  /**
   * A part of the page was drawn anew and took the focus with it: the keyboard goes back to the button that was pressed. Where
   * that is gone too, it goes to the message, or else to the heading of what stands there now.
   */
  function keepFocus(settings) {
    const id = sourceIdOf(settings);
    if (document.activeElement !== document.body || !id) {
      return;
    }
    const source = document.getElementById(id);
    if (source) {
      source.focus({ preventScroll: true });
    }
    if (document.activeElement === document.body) {
      const messages = document.getElementById("messages");
      const left = leftOf(id);
      const part = left && (left.querySelector("h2, h3") || left.closest("section"));
      readFrom(messages && messages.children.length > 0 ? messages : part || document.getElementById("main"));
    }
  }

  /** What was done before this page came is the first thing to read, unless the page has a field to go on with at once. */
  function readMessage() {
    const messages = document.getElementById("messages");
    if (messages && messages.children.length > 0 && !document.querySelector("[autofocus], .il-begin")) {
      readFrom(messages);
    }
  }

  /** PrimeFaces leaves a button disabled when its request fails; the person must be able to try again. */
  function enableButtons() {
    document.querySelectorAll("button.ui-state-loading").forEach(button => {
      button.disabled = false;
      button.removeAttribute("aria-disabled");
      button.classList.remove("ui-state-loading", "ui-state-disabled");
      button.querySelectorAll(".ui-icon-loading").forEach(icon => icon.remove());
    });
  }

  function printButtons() {
    document.querySelectorAll("[data-do=print]").forEach(button => button.addEventListener("click", () => window.print()));
  }

  /** The results of the box in which the element stands. */
  function results(box) {
    return [...box.querySelectorAll("[data-finder=result]")];
  }

  /** In the search for persons the arrows walk through the results, and back up into the box. */
  function walkResults(event) {
    const box = event.target.closest("[data-finder=box]");
    if (box) {
      box.toggleAttribute("data-entered", event.key === "Enter");
    }
    if (!box || event.ctrlKey || event.altKey || event.metaKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) {
      return;
    }
    const input = box.querySelector("input[type=text]");
    const at = results(box).indexOf(event.target);
    if (event.target !== input && at < 0) {
      return;
    }
    const to = at + (event.key === "ArrowDown" ? 1 : -1);
    const next = to === -1 ? input : results(box)[to];
    if (next && to >= -1) {
      next.focus();
      event.preventDefault();
    }
  }

  /** After Enter in the box: one result is opened, several are walked through. */
  function openResult(source) {
    const box = source && source.closest("[data-finder=box]");
    if (!box || !source.closest(".il-search") || source.type !== "submit" || !box.hasAttribute("data-entered")) {
      return;
    }
    box.removeAttribute("data-entered");
    const found = results(box);
    if (box.querySelector("input[type=text]").value.trim() === "" || found.length === 0) {
      return;
    }
    found[0].focus();
    if (found.length === 1) {
      found[0].click();
    }
  }

  /** A file that is too big is refused beside its field before it is sent, as the server would cut it off without a word. */
  function checkFile(event) {
    const field = event.target;
    if (!field.matches || !field.matches("input[type=file][data-most]")) {
      return;
    }
    const about = document.getElementById(field.getAttribute("aria-describedby"));
    about.querySelectorAll(".il-error").forEach(error => error.remove());
    const tooBig = [...field.files].some(file => file.size > Number(field.dataset.most));
    field.setAttribute("aria-invalid", String(tooBig));
    if (tooBig) {
      const error = document.createElement("span");
      error.className = "il-error";
      error.setAttribute("role", "alert");
      error.textContent = field.dataset.tooBig;
      about.append(error);
      field.value = "";
    }
  }

  /** A field that was mended no longer says what was wrong with it; the server judges it again when it is saved. */
  function forgetError(event) {
    const field = event.target;
    if (field.matches && field.matches(".il-main [aria-invalid=true]:not([type=file])")) {
      const about = document.getElementById(field.getAttribute("aria-describedby"));
      field.setAttribute("aria-invalid", "false");
      if (about) {
        // Its place stays: the button that is just being pressed must not move away under the pointer.
        about.querySelectorAll(".il-error").forEach(error => error.classList.add("il-mended"));
      }
    }
  }

  document.addEventListener("keydown", walkResults);
  document.addEventListener("change", forgetError);
  document.addEventListener("change", checkFile);

  document.addEventListener("DOMContentLoaded", () => {
    menu();
    printButtons();
    troubleButtons();
    if (!focusError()) {
      readMessage();
    }
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on("pfAjaxStart", () => document.body.classList.add("il-busy"))
      .on("pfAjaxComplete", (event, request, settings, args) => {
        document.body.classList.remove("il-busy");
        if (args && args.validationFailed) {
          if (!focusError()) {
            showMessage(sourceOf(settings));
          }
          return;
        }
        openResult(sourceOf(settings));
        keepFocus(settings);
      })
      .on("pfAjaxError", (event, request) => {
        document.body.classList.remove("il-busy");
        enableButtons();
        trouble(kindOf(request.status));
      });
  });
}());
