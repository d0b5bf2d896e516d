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
  }

  document.addEventListener("DOMContentLoaded", () => {
    menu();
    troubleButtons();
    focusError();
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on("pfAjaxStart", () => document.body.classList.add("il-busy"))
      .on("pfAjaxComplete", (event, request, settings, args) => {
        document.body.classList.remove("il-busy");
        if (args && args.validationFailed) {
          focusError();
        }
      })
      .on("pfAjaxError", (event, request) => {
        document.body.classList.remove("il-busy");
        trouble(kindOf(request.status));
      });
  });
}());
