/* Sends what is being typed a moment after each change, so that a closed tab, an ended session or a stopped server loses nothing. The
   draft's id goes into the address: loading the page again, also after the login, goes on with it. Nothing is kept in the browser. */
(function () {
  "use strict";

  const PAUSE = 800;
  const RETRY = 5000;
  const PATIENCE = 10000;

  /** What counts as typed: no buttons, no fields of the framework, nothing inside data-draft="off". A hidden field that belongs to it says so. */
  function isTyped(field) {
    const isChosen = field.name.endsWith("_hinput") || "drafted" in field.dataset;
    const ofFramework = field.type === "hidden" ? !isChosen : /_(input|focus)$/.test(field.name);
    return field.name.includes(":") && !ofFramework && field.type !== "submit" && !field.closest("[data-draft=off]");
  }

  function typed(form) {
    const fields = {};
    [...form.querySelectorAll("input, select, textarea")].filter(isTyped).forEach(field => {
      const values = fields[field.name] || (fields[field.name] = []);
      const isChoice = field.type === "checkbox" || field.type === "radio";
      if (!isChoice || field.checked) {
        values.push(field.value);
      }
    });
    return fields;
  }

  function tell(form, state) {
    document.querySelectorAll(`[data-draft=on][data-form=${form}] [data-draft-state]`).forEach(text => {
      text.hidden = text.dataset.draftState !== state;
      if (state === "saved" && !text.hidden) {
        text.dataset.pattern = text.dataset.pattern || text.textContent;
        text.textContent = text.dataset.pattern.replace("{0}", new Date().toLocaleTimeString("it-IT", { hour: "2-digit", minute: "2-digit" }));
      }
    });
  }

  /** Whether a request is the form's own: a button's, not a field's that asks for something on the way. */
  function isSaving(settings) {
    const data = typeof settings.data === "string" ? new URLSearchParams(settings.data) : settings.data;
    const source = data && data.get ? document.getElementById(data.get("jakarta.faces.source")) : null;
    return Boolean(source) && source.type === "submit";
  }

  function keep(mark) {
    const { request, kind, form: id } = mark.dataset;
    const citizen = mark.dataset.citizen ? Number(mark.dataset.citizen) : null;
    const basedOn = mark.dataset.basedOn || null;
    const now = () => typed(document.getElementById(id));
    let turn = Number(mark.dataset.turn);
    let kept = JSON.stringify(now());
    let timer = 0;
    let sending = false;
    let pressed = null;
    let waited = false;
    let saving = false;
    let over = false;

    /** A form that shows no field, such as a preview, has nothing to keep and takes nothing away. */
    const changed = () => ![ kept, "{}" ].includes(JSON.stringify(now()));

    function inAddress() {
      const address = new URL(window.location.href);
      if (address.searchParams.get("draft") !== request) {
        address.searchParams.set("draft", request);
        window.history.replaceState(window.history.state, "", address);
      }
    }

    function answered(response, state) {
      if (response.status === 204) {
        kept = state;
        inAddress();
        tell(id, "saved");
      } else if (response.status === 409) {
        over = true;
        tell(id, "elsewhere");
      } else if (response.status === 413 || response.status === 400) {
        kept = state;
        tell(id, "tooLong");
      } else if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
        tell(id, "expired");
        later(RETRY);
      } else {
        unanswered();
      }
    }

    function unanswered() {
      tell(id, "failed");
      later(RETRY);
    }

    function send(leaving) {
      if (over || saving || (sending && !leaving) || !changed()) {
        return;
      }
      const fields = now();
      const state = JSON.stringify(fields);
      sending = true;
      turn += 1;
      fetch("/draft", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Draft": "true", "X-Requested-With": "XMLHttpRequest" },
        body: JSON.stringify({ request, kind, citizen, basedOn, turn, fields }),
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
        keepalive: leaving
      }).then(response => answered(response, state), unanswered).finally(() => {
        sending = false;
        if (pressed) {
          const button = document.getElementById(pressed);
          pressed = null;
          waited = true;
          button.click();
          waited = false;
        } else if (!timer && changed()) {
          later(PAUSE);
        }
      });
    }

    function later(pause) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        timer = 0;
        send(false);
      }, pause);
    }

    /** While the form is being saved nothing is sent: what is stored is no draft any more. */
    function pauseWhile(isBusy) {
      saving = isBusy;
      if (!isBusy && changed()) {
        later(PAUSE);
      }
    }

    /**
     * A button that is pressed while a state is under way waits for it: a state that came after the form was stored would begin a draft anew.
     * One that takes the fields away, such as a preview's, has their last state sent first.
     */
    function wait(event) {
      const button = event.target.closest("button[type=submit]");
      if (!button || !button.form || button.form.id !== id) {
        return;
      }
      if ("draftFirst" in button.dataset && !waited) {
        send(false);
      }
      if (sending) {
        event.preventDefault();
        event.stopImmediatePropagation();
        pressed = button.id;
      }
    }

    document.addEventListener("click", wait, true);
    ["input", "change"].forEach(name => document.addEventListener(name, event => {
      if (event.target.form && event.target.form.id === id) {
        later(PAUSE);
      }
    }));
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send(true));
    window.addEventListener("pagehide", () => send(true));
    window.jQuery(document)
      .on("pfAjaxSend", (event, xhr, settings) => pauseWhile(isSaving(settings)))
      .on("pfAjaxComplete", (event, answer) => pauseWhile((answer.responseText || "").includes("<redirect ")))
      .on("pfAjaxError", () => pauseWhile(false));
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery) {
      document.querySelectorAll("[data-draft=on]").forEach(keep);
    }
  });
}());
