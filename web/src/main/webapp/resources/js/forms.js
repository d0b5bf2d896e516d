/* Forms by keyboard: where the work begins, groups of choices, parts that open when they are needed, and saving from anywhere. */
(function () {
  "use strict";

  const CHOICES = ".il-field--checks";
  const opened = new Set();

  function choices(group) {
    return [...group.querySelectorAll("input[type=checkbox]")];
  }

  /** A group of choices is one stop of the Tab key: where the focus is, or the first that is marked, or the first. */
  function oneStop(group) {
    const all = choices(group);
    const stop = all.find(choice => choice === document.activeElement) || all.find(choice => choice.checked) || all[0];
    all.forEach(choice => {
      choice.tabIndex = choice === stop ? 0 : -1;
    });
  }

  const heading = part => part.querySelector("h2").textContent;

  /** Parts that begin open, hold an error, or were opened before the form was drawn anew, are open. */
  function openPart(part) {
    if (opened.has(heading(part)) || part.dataset.open === "true" || part.querySelector("[aria-invalid=true], .il-error")) {
      part.open = true;
    }
  }

  function rememberParts() {
    document.querySelectorAll("details.il-part").forEach(part => opened[part.open ? "add" : "delete"](heading(part)));
  }

  function prepare() {
    document.querySelectorAll(CHOICES).forEach(oneStop);
    document.querySelectorAll("details.il-part").forEach(openPart);
  }

  function begins(choice, letter) {
    return choice.labels[0].textContent.trim().toLocaleLowerCase("it").startsWith(letter.toLocaleLowerCase("it"));
  }

  /** The choice to which a key leads: the arrows to the next one, a letter to the next that begins with it. */
  function led(all, at, key) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (step) {
      return all[(at + step + all.length) % all.length];
    }
    const isLetter = key.length === 1 && key !== " ";
    return isLetter ? [...all.slice(at + 1), ...all.slice(0, at + 1)].find(choice => begins(choice, key)) : null;
  }

  function walkChoices(event) {
    const group = event.target.closest && event.target.closest(CHOICES);
    if (!group || event.target.type !== "checkbox" || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const all = choices(group);
    const next = led(all, all.indexOf(event.target), event.key);
    if (next) {
      next.focus();
      oneStop(group);
      event.preventDefault();
    }
  }

  /** Ctrl+Enter presses the form's save button from wherever the keyboard is. */
  function saveFromAnywhere(event) {
    const form = event.ctrlKey && event.key === "Enter" && event.target.form;
    const button = form && form.querySelector("button[id$=':save']");
    if (button && !button.disabled) {
      event.preventDefault();
      button.focus();
      button.click();
    }
  }

  /** The field at which the page's work begins, unless an error must be looked at first. */
  function begin() {
    const field = document.querySelector(".il-begin :is(input, select):not([tabindex='-1'])");
    if (field && !document.querySelector(".il-main [aria-invalid=true]")) {
      field.focus({ preventScroll: true });
    }
  }

  document.addEventListener("keydown", walkChoices);
  document.addEventListener("keydown", saveFromAnywhere);
  document.addEventListener("DOMContentLoaded", () => {
    prepare();
    begin();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxStart", rememberParts).on("pfAjaxComplete", prepare);
    }
  });
}());
