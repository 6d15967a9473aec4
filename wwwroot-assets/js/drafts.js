// Forms that are kept while they are typed: a field tells its text in a pause, never in the middle of a composed word. What was
// typed while the line was down stays here, in memory alone, and is told again when the line is back.
'use strict';

(() => {
  const pause = 500;
  const atMost = 1000;
  const memory = { key: null, typed: new Map() };
  const waiting = new Map();
  let composing = null;

  const frame = () => document.querySelector('[data-draft-key]');
  const controls = () => [...frame()?.querySelectorAll('input, textarea, select') ?? []]
    .filter(control => !['hidden', 'file', 'password', 'submit'].includes(control.type));
  const isBox = control => ['checkbox', 'radio'].includes(control.type);
  const isText = control => control.matches('textarea, input:not([type=checkbox], [type=radio], [type=date])');
  const tell = control => control.dispatchEvent(new Event('change', { bubbles: true }));

  const remember = control => {
    const key = frame()?.dataset.draftKey;
    if (memory.key !== key) [memory.key, memory.typed] = [key, new Map()];
    const place = controls().indexOf(control);
    memory.typed.set(place, { place, id: control.id, name: control.name, value: isBox(control) ? control.checked : control.value });
  };

  const settle = control => {
    clearTimeout(waiting.get(control)?.timer);
    if (waiting.delete(control) && control.isConnected) tell(control);
  };
  const listen = control => {
    const since = waiting.get(control)?.since ?? Date.now();
    clearTimeout(waiting.get(control)?.timer);
    waiting.set(control, { since, timer: setTimeout(settle, Math.min(pause, Math.max(0, since + atMost - Date.now())), control) });
  };

  // Puts what was typed into the fields in which it was typed, wherever the form came back without it.
  const refill = entries => {
    for (const entry of entries) {
      const control = controls()[entry.place];
      if (!control || control.id !== entry.id || control.name !== entry.name) continue;
      if (isBox(control)) {
        if (control.checked !== entry.value) control.click();
      } else {
        control.value = entry.value;
        tell(control);
      }
    }
  };

  const isKept = element => element instanceof Element && element.closest('[data-draft-key]') !== null && controls().includes(element);

  addEventListener('input', event => {
    if (!event.isTrusted || !isKept(event.target)) return;
    remember(event.target);
    if (!isText(event.target)) return;
    event.target.dataset.typing = '';
    if (composing !== event.target) listen(event.target);
  }, true);
  addEventListener('compositionstart', event => {
    composing = event.target;
    clearTimeout(waiting.get(composing)?.timer);
  }, true);
  addEventListener('compositionend', event => {
    composing = null;
    if (!isKept(event.target)) return;
    remember(event.target);
    listen(event.target);
  }, true);
  addEventListener('focusout', event => {
    if (!(event.target instanceof Element)) return;
    composing = null;
    delete event.target.dataset.typing;
    settle(event.target);
  }, true);

  window.govConsole.drafts = {
    // A form was opened. What the server was handed over, or what this page still remembers of it, goes into its fields.
    open(typed) {
      if (typed) refill(JSON.parse(typed));
      else if (memory.key === frame()?.dataset.draftKey) refill([...memory.typed.values()]);
    },
    forget() {
      [memory.key, memory.typed] = [null, new Map()];
    },
    // The same circuit is back, but it may have missed what was typed since.
    tellAgain() {
      if (memory.key && memory.key === frame()?.dataset.draftKey) refill([...memory.typed.values()]);
    },
    // The page is about to be loaded anew: the server keeps what was typed beside the draft.
    async handOver() {
      const token = document.querySelector('input[name=__RequestVerificationToken]')?.value;
      if (!memory.key || memory.typed.size === 0 || !token) return;
      const body = new URLSearchParams({ key: memory.key, typed: JSON.stringify([...memory.typed.values()]), __RequestVerificationToken: token });
      await fetch('/drafts/typed', { method: 'POST', body, redirect: 'manual' }).catch(() => {});
    },
  };
})();
