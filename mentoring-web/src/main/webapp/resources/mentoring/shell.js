/*
 * What every page does in the browser. No page needs it to be read; without it forms still work.
 */
(() => {
  "use strict";

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  /* ---- The menu of a person closes on Escape, on a click elsewhere, and when focus leaves. ---- */
  document.addEventListener("click", event => {
    all("details.menu[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("focusin", event => {
    all("details.menu[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    all("details.menu[open]").forEach(menu => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  /* ---- A form is sent once, however often its button is pressed. Ajax buttons of PrimeFaces
   *      disable themselves. A download leaves the page where it is: data-download. ---- */
  document.addEventListener("submit", event => {
    const form = event.target;
    const button = event.submitter;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || (button && button.closest("[data-download]"))) return;
    form.dataset.sending = "yes";
    if (button) button.setAttribute("aria-busy", "true");
  });
  window.addEventListener("pageshow", () => {
    all("form[data-sending]").forEach(form => delete form.dataset.sending);
    all("[aria-busy=true]").forEach(button => button.removeAttribute("aria-busy"));
  });

  /* ---- A button that prints the page. ---- */
  document.addEventListener("click", event => {
    if (event.target.closest("[data-print]")) window.print();
  });

  /* ---- Help belongs to its input, also for who does not see it. ---- */
  const describe = () => {
    all(".field > .help").forEach(help => {
      const input = help.parentElement.querySelector("input:not([type=hidden]), textarea, select, [role=combobox]");
      if (!input) return;
      if (!help.id) help.id = `${input.id}-help`;
      const ids = new Set((input.getAttribute("aria-describedby") || "").split(/\s+/).filter(Boolean));
      ids.add(help.id);
      input.setAttribute("aria-describedby", Array.from(ids).join(" "));
    });
    /* PrimeFaces names the picked ones a list box without options; it is a list with an input. */
    all("ul.ui-autocomplete-multiple-container").forEach(list => {
      list.setAttribute("role", "list");
      list.removeAttribute("aria-orientation");
      all("li", list).forEach(item => {
        item.setAttribute("role", "listitem");
        item.removeAttribute("aria-selected");
      });
    });
  };

  /* ---- After a refusal the first wrong field has the focus; else what was said is in sight. ---- */
  const attend = () => {
    const wrong = document.querySelector("[aria-invalid=true]:not([type=hidden])");
    if (wrong) {
      wrong.focus();
      return;
    }
    const said = document.querySelector("#messages .message");
    if (said) said.scrollIntoView({ block: "nearest" });
  };

  const ready = () => {
    describe();
    const later = new MutationObserver(changes => {
      if (changes.some(change => change.target.closest && change.target.closest("form"))) describe();
    });
    later.observe(document.body, { childList: true, subtree: true });
    if (document.querySelector("#messages .failed")) attend();
  };
  document.addEventListener("DOMContentLoaded", ready);

  /* ---- A tick shows what is typed in the secret fields of its form. ---- */
  document.addEventListener("change", event => {
    if (!event.target.dataset.reveal) return;
    all("input[data-secret]", event.target.form).forEach(secret => {
      secret.type = event.target.checked ? "text" : "password";
    });
  });

  /* ---- Ajax of PrimeFaces announces itself through jQuery. ---- */
  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) return;
    const page = window.jQuery(document);
    page.on("pfAjaxComplete", () => {
      describe();
      attend();
    });
    page.on("pfAjaxError", () => {
      const messages = document.getElementById("messages");
      if (!messages || messages.querySelector(".offline")) return;
      const box = document.createElement("div");
      box.className = "message urgent offline";
      const text = document.createElement("p");
      text.textContent = messages.dataset.offline;
      box.append(document.createElement("span"), text);
      messages.append(box);
      box.scrollIntoView({ block: "nearest" });
    });
    page.on("pfAjaxSuccess", () => all("#messages .offline").forEach(box => box.remove()));
  });
})();
