/* A shared computer must not show people's data to whoever passes by: after a while without a hand on it the page is blurred, a minute later the
   session ends, and after the login the same page opens again. What was typed is kept by the drafts; only the page's address is remembered here. */
(function () {
  "use strict";

  const ACTIVE = "il.active";
  const LOCKED = "il.locked";
  const RETURN = "il.return";
  const WARNING = 60;

  const now = () => Date.now();
  const here = () => window.location.pathname + window.location.search;
  const isOwnPath = path => typeof path === "string" && /^\/(?![\/\\])/.test(path);

  function guard(dialog) {
    const idle = Number(dialog.dataset.minutes) * 60;
    const left = dialog.querySelector("[data-left]");
    let leaving = false;

    const touch = () => localStorage.setItem(ACTIVE, String(now()));
    const quiet = () => (now() - Number(localStorage.getItem(ACTIVE) || 0)) / 1000;

    function show(shown) {
      document.body.classList.toggle("il-away", shown);
      if (shown && !dialog.open) {
        dialog.showModal();
      } else if (!shown && dialog.open) {
        dialog.close();
      }
    }

    /** Ends the session of the browser; the other tabs leave when they hear of it. */
    function lock() {
      const form = document.getElementById("logout").form;
      if (leaving) {
        return;
      }
      leaving = true;
      sessionStorage.setItem(RETURN, here());
      localStorage.setItem(LOCKED, String(now()));
      const mark = document.createElement("input");
      mark.type = "hidden";
      mark.name = "lock";
      mark.value = "true";
      form.append(mark);
      form.submit();
    }

    function leave() {
      if (!leaving) {
        leaving = true;
        sessionStorage.setItem(RETURN, here());
        window.location.assign("/arrivederci?bloccata=true");
      }
    }

    function tick() {
      const seconds = quiet();
      if (seconds >= idle + WARNING) {
        show(true);
        lock();
      } else if (seconds >= idle) {
        left.textContent = String(Math.ceil(idle + WARNING - seconds));
        show(true);
      } else {
        show(false);
      }
    }

    function stay() {
      touch();
      tick();
    }

    touch();
    ["pointerdown", "keydown", "wheel", "touchstart"].forEach(kind => document.addEventListener(kind, () => {
      // While the page is blurred only the dialog's button brings it back: a hand that brushes the mouse does not.
      if (!dialog.open) {
        touch();
      }
    }, { passive: true }));
    dialog.addEventListener("cancel", event => {
      event.preventDefault();
      stay();
    });
    dialog.querySelector("[data-do=stay]").addEventListener("click", stay);
    document.querySelectorAll("[data-do=lock]").forEach(button => button.addEventListener("click", lock));
    window.addEventListener("storage", event => {
      if (event.key === LOCKED && event.newValue) {
        leave();
      }
    });
    document.addEventListener("visibilitychange", tick);
    window.setInterval(tick, 1000);
  }

  /** On the page that says goodbye: the way back to where the person was. */
  function wayBack(link) {
    const path = sessionStorage.getItem(RETURN);
    if (isOwnPath(path)) {
      link.href = path;
    }
    sessionStorage.removeItem(RETURN);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const dialog = document.getElementById("guard");
    const link = document.querySelector("[data-way-back]");
    if (dialog && document.getElementById("logout")) {
      guard(dialog);
    }
    if (link) {
      wayBack(link);
    }
  });
}());
