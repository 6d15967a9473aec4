// Says on any page what of the reader's is not sent yet: <div data-outbox="account"> is filled with links to the forms, of one kind where
// data-kind names it; with data-send it offers to send them now, and with data-drop to throw away what the server refused.
'use strict';

(() => {
  const outbox = govConsole.outbox;

  const button = (text, press) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet button-small', textContent: text });
    made.addEventListener('click', press);
    return made;
  };

  const line = (place, entry) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = entry.page;
    // Not by the circuit, which may be gone.
    link.target = '_top';
    link.textContent = entry.title;
    row.append(link, ` ${place.dataset[entry.state] ?? ''}`);
    if (place.dataset.drop && entry.state === 'refused') {
      row.append(' ', button(place.dataset.drop, () => { if (confirm(place.dataset.dropSure)) outbox.drop(entry); }));
    }
    return row;
  };

  const fill = async place => {
    const { outbox: account, kind, heading, send } = place.dataset;
    const entries = (await outbox.all(account)).filter(entry => !kind || entry.kind === kind);
    place.hidden = entries.length === 0;
    const [title, list] = [document.createElement('p'), document.createElement('ul')];
    title.textContent = heading.replace('{0}', entries.length);
    list.append(...entries.map(entry => line(place, entry)));
    place.replaceChildren(title, list);
    if (send && entries.some(entry => entry.state === 'waiting')) place.append(button(send, () => outbox.flush()));
  };

  const fillAll = () => document.querySelectorAll('[data-outbox]').forEach(place => fill(place).catch(() => {}));

  addEventListener('outbox-changed', fillAll);
  // A page is drawn by its circuit some time after it was loaded.
  const fillNew = () => {
    for (const place of document.querySelectorAll('[data-outbox]:not([data-filled])')) {
      place.dataset.filled = '';
      fill(place).catch(() => {});
    }
  };
  fillNew();
  new MutationObserver(fillNew).observe(document, { childList: true, subtree: true });
})();
