// What the forms that lie in the outbox share: where the server's objections stand, and the way to sign in anew.
'use strict';

window.govConsole.keptForm = {
  // Each beside its field, what belongs to none in the list, under a heading where there is one; nothing wrong clears them all.
  showWrong(form, list, wrong, heading) {
    for (const old of form.querySelectorAll('[data-wrong-for]')) old.textContent = '';
    const rest = [];
    for (const { field, message } of wrong) {
      const place = field && form.querySelector(`[data-wrong-for="${CSS.escape(field)}"]`);
      if (place) place.textContent = message;
      else rest.push(message);
    }
    const lines = heading && wrong.length > 0 ? [heading, ...rest] : rest;
    list.hidden = lines.length === 0;
    list.replaceChildren(...lines.map(line => Object.assign(document.createElement('p'), { textContent: line })));
    if (wrong.length > 0) (form.querySelector('[data-wrong-for]:not(:empty)') ?? list).scrollIntoView({ block: 'center' });
  },
  offerSignIn(status, words, back) {
    status.append(' ', Object.assign(document.createElement('a'), { href: `/account/sign-in?back=${encodeURIComponent(back)}`, textContent: words }));
  },
};
