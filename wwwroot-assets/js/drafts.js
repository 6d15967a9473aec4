// Forms that are kept while they are typed: a field tells its text in a pause, never in the middle of a composed word. What was
// typed while the line was down stays here, in memory alone, and is told again when the line is back.
'use strict';

(() => {
  const pause = 500;
  const atMost = 1000;
  const memory = new Map();
  const waiting = new Map();
  let composing = null;

  const frames = () => [...document.querySelectorAll('[data-draft-key]')];
  const frameOf = key => frames().find(frame => frame.dataset.draftKey === key);
  const controls = frame => [...frame?.querySelectorAll('input, textarea, select') ?? []]
    .filter(control => !['hidden', 'file', 'password', 'submit'].includes(control.type));
  const isBox = control => ['checkbox', 'radio'].includes(control.type);
  const isText = control => control.matches('textarea, input:not([type=checkbox], [type=radio], [type=date])');
  const tell = control => control.dispatchEvent(new Event('change', { bubbles: true }));

  const remember = control => {
    const frame = control.closest('[data-draft-key]');
    const [key, shown] = [frame.dataset.draftKey, new Set(frames().map(one => one.dataset.draftKey))];
    for (const old of memory.keys()) if (!shown.has(old)) memory.delete(old);
    if (!memory.has(key)) memory.set(key, new Map());
    const place = controls(frame).indexOf(control);
    memory.get(key).set(place, { place, id: control.id, name: control.name, value: isBox(control) ? control.checked : control.value });
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
  const refill = (frame, entries) => {
    for (const entry of entries) {
      const control = controls(frame)[entry.place];
      if (!control || control.id !== entry.id || control.name !== entry.name) continue;
      if (isBox(control)) {
        if (control.checked !== entry.value) control.click();
      } else {
        control.value = entry.value;
        tell(control);
      }
    }
  };

  const isKept = element => element instanceof Element && controls(element.closest('[data-draft-key]')).includes(element);

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
    open(key, typed) {
      const frame = frameOf(key);
      if (typed) refill(frame, JSON.parse(typed));
      else refill(frame, [...memory.get(key)?.values() ?? []]);
    },
    // A script has written into a field of a form.
    remember(control) {
      if (isKept(control)) remember(control);
    },
    forget(key) {
      memory.delete(key);
    },
    // The same circuit is back, but it may have missed what was typed since.
    tellAgain() {
      for (const [key, typed] of memory) refill(frameOf(key), [...typed.values()]);
    },
    // The page is about to be loaded anew: the server keeps what was typed beside the draft.
    async handOver() {
      const token = document.querySelector('input[name=__RequestVerificationToken]')?.value;
      if (!token) return;
      await Promise.all([...memory].map(([key, typed]) => {
        const body = new URLSearchParams({ key, typed: JSON.stringify([...typed.values()]), __RequestVerificationToken: token });
        return fetch('/drafts/typed', { method: 'POST', body, redirect: 'manual' }).catch(() => {});
      }));
    },
  };
})();
