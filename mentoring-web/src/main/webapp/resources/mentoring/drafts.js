/*
 * What a person typed is never lost. Fields of a form with data-draft are kept in this tab until
 * the form was accepted; after an expired session, a closed tab's reload or a refusal they are put
 * back, and a note says so. Only for the person who typed; passwords and files are never kept.
 */
(() => {
  "use strict";

  const PREFIX = "draft:";
  const OWNER = PREFIX + "owner";
  const SENT = PREFIX + "sent";
  let store;
  try {
    store = window.sessionStorage;
  } catch (denied) {
    return;
  }

  const root = document.documentElement;
  const owner = root.dataset.owner || "";
  const page = PREFIX + location.pathname + location.search + "#";
  const keep = (key, value) => {
    try {
      store.setItem(key, value);
    } catch (full) {
      /* no room: nothing to do, the page itself still holds the text */
    }
  };
  const keys = beginning => {
    const found = [];
    for (let i = 0; i < store.length; i++) {
      if (store.key(i).startsWith(beginning)) found.push(store.key(i));
    }
    return found;
  };
  const forget = beginning => keys(beginning).forEach(key => store.removeItem(key));

  const draftable = field =>
    field.name && field.form && field.form.hasAttribute("data-draft") &&
    !field.closest("[data-no-draft]") && !field.name.startsWith("jakarta.faces.") &&
    !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const ticks = field => field.type === "checkbox" || field.type === "radio";
  const keyOf = field => page + field.name + (ticks(field) ? "=" + field.value : "");
  const valueOf = field => (ticks(field) ? String(field.checked) : field.value);
  const fields = form => Array.from(form.elements).filter(draftable);

  /* Another person in this tab gets nothing of what the last one typed. */
  if (owner) {
    if (store.getItem(OWNER) !== null && store.getItem(OWNER) !== owner) forget(PREFIX);
    keep(OWNER, owner);
  }

  const remember = event => {
    const field = event.target;
    if (field.name !== undefined && draftable(field)) {
      if (field.type === "radio") {
        fields(field.form).filter(other => other.name === field.name)
          .forEach(other => keep(keyOf(other), valueOf(other)));
      } else {
        keep(keyOf(field), valueOf(field));
      }
    }
  };
  document.addEventListener("input", remember);
  document.addEventListener("change", remember);

  const put = (field, kept) => {
    if (ticks(field)) field.checked = kept === "true";
    else field.value = kept;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const restore = () => {
    let restored = 0;
    document.querySelectorAll("form[data-draft]").forEach(form => {
      fields(form).forEach(field => {
        const kept = store.getItem(keyOf(field));
        if (kept !== null && kept !== valueOf(field)) {
          put(field, kept);
          restored++;
        }
      });
    });
    return restored;
  };

  const say = () => {
    const messages = document.getElementById("messages");
    if (!messages || !messages.dataset.kept) return;
    const box = document.createElement("div");
    box.className = "message kept-note";
    const text = document.createElement("p");
    text.textContent = messages.dataset.kept + " ";
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "linkish";
    undo.textContent = messages.dataset.discard;
    undo.addEventListener("click", () => {
      forget(page);
      location.reload();
    });
    text.append(undo);
    box.append(document.createElement("span"), text);
    messages.append(box);
  };

  document.addEventListener("submit", event => {
    const form = event.target;
    const button = event.submitter;
    if (button && button.hasAttribute("data-forget-drafts")) {
      forget(PREFIX);
    } else if (form.hasAttribute("data-draft")) {
      keep(SENT, owner + "|" + page);
    }
  });

  /* The page after a form was sent tells whether it was accepted. Who finds himself outside was
   * sent away by an ended session, and keeps everything. */
  const settle = failed => {
    const sent = store.getItem(SENT);
    if (sent === null) return;
    store.removeItem(SENT);
    const sender = sent.slice(0, sent.indexOf("|"));
    if (!failed && sender === owner) forget(sent.slice(sender.length + 1));
    else if (!failed && sender === "") forget(sent.slice(1));
  };

  document.addEventListener("DOMContentLoaded", () => {
    const failed = document.querySelector("#messages .failed") !== null;
    settle(failed);
    if (restore() > 0 && !failed) say();
  });

  /* PrimeFaces says after each Ajax answer whether what was sent was accepted. */
  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) return;
    window.jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      const source = settings && settings.source && (settings.source.id || settings.source);
      const element = typeof source === "string" ? document.getElementById(source) : null;
      const form = element && element.closest("form[data-draft]");
      const saved = element && element.matches("button, [type=submit], a");
      const refused = !args || args.validationFailed || xhr.getResponseHeader("Mentoring-Refused");
      if (form && saved && !refused && xhr.status === 200) {
        forget(page);
        document.querySelectorAll(".kept-note").forEach(note => note.remove());
      }
    });
  });
})();
