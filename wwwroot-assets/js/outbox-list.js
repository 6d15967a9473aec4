// Says on any page what of the reader's is not sent yet: <div data-outbox="account"> is filled with links to the forms.
'use strict';

(() => {
  const outbox = govConsole.outbox;

  const line = (place, entry) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = entry.page;
    link.textContent = entry.title;
    row.append(link, ` ${place.dataset[entry.state] ?? ''}`);
    return row;
  };

  const fill = async place => {
    const entries = await outbox.all(place.dataset.outbox);
    place.hidden = entries.length === 0;
    const [heading, list] = [document.createElement('p'), document.createElement('ul')];
    heading.textContent = place.dataset.heading;
    list.append(...entries.map(entry => line(place, entry)));
    place.replaceChildren(heading, list);
  };

  const fillAll = () => document.querySelectorAll('[data-outbox]').forEach(place => fill(place).catch(() => {}));

  addEventListener('outbox-changed', fillAll);
  // A page is drawn by its circuit some time after it was loaded.
  new MutationObserver(() => {
    for (const place of document.querySelectorAll('[data-outbox]:not([data-filled])')) {
      place.dataset.filled = '';
      fill(place).catch(() => {});
    }
  }).observe(document, { childList: true, subtree: true });
})();
