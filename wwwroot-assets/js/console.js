// The few things that only a browser can do. Loaded on every page; needs no inline script anywhere.
'use strict';

const reloadAfter = 3000;
const stirred = { since: false };
const tabs = new BroadcastChannel('session');

window.govConsole = {
  theme(dark) {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.cookie = `theme=${dark ? 'dark' : 'light'}; path=/; max-age=31536000; samesite=lax`;
  },
  focus(selector) {
    const first = [...document.querySelectorAll(selector)].find(element => element.type !== 'hidden');
    const found = first?.type === 'radio' ? document.querySelector(`[name="${first.name}"]:checked`) ?? first : first;
    if (found?.matches('h1, h2')) found.tabIndex = -1;
    found?.focus();
  },
  // A page that is drawn late must not take the keyboard from somebody who is typing.
  focusHeading() {
    if (!document.activeElement?.matches('input, select, textarea')) this.focus('main h1');
  },
  // Where the device is, into two fields, in degrees with six decimals; its owner is asked and may refuse.
  locate(latitude, longitude) {
    return new Promise((found, refused) => navigator.geolocation.getCurrentPosition(({ coords }) => {
      latitude.value = coords.latitude.toFixed(6);
      longitude.value = coords.longitude.toFixed(6);
      found();
    }, refused, { enableHighAccuracy: true, timeout: 15_000 }));
  },
  focusBroken() {
    document.querySelector('[aria-invalid=true], .field-bad :is(input, select, textarea)')?.focus();
  },
};

const reachable = async () => {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

// Nobody is signed in where the sign-in page is shown, so the other tabs of this browser must not go on.
const isSignedOut = () => document.querySelector('[data-signed-out]:not(form)') !== null;
if (isSignedOut()) tabs.postMessage('signed-out');
tabs.addEventListener('message', () => {
  if (!isSignedOut()) location.reload();
});

// A circuit makes no requests, so whoever works in it keeps the session's cookie alive this way; an idle page does not.
for (const event of ['keydown', 'pointerdown', 'wheel']) {
  addEventListener(event, () => { stirred.since = true; }, { passive: true, capture: true });
}
setInterval(() => {
  // A screen on a wall is looked at, not touched.
  if (!(stirred.since || document.querySelector('[data-on-wall]')) || isSignedOut()) return;
  stirred.since = false;
  fetch('/account/alive', { cache: 'no-store', redirect: 'manual' }).catch(() => {});
}, 5 * 60 * 1000);

// What was typed meanwhile is handed over before the page that holds it goes.
const startAnew = () => govConsole.drafts.handOver().finally(() => location.reload());

// The server forgot the circuit, or went away for long: wait until it answers, then begin anew.
const comeBack = async () => {
  while (!await reachable()) await new Promise(done => setTimeout(done, reloadAfter));
  const resumed = await window.Blazor?.reconnect?.().catch(() => false);
  if (!resumed) startAnew();
};
document.getElementById('components-reconnect-modal')?.addEventListener('components-reconnect-state-changed', event => {
  if (event.detail.state === 'failed') comeBack();
  else if (event.detail.state === 'rejected') startAnew();
  else if (event.detail.state === 'hide') govConsole.drafts.tellAgain();
});

addEventListener('click', event => {
  if (event.target.closest('[data-reload]')) location.reload();

  const fill = event.target.closest('[data-fill-user]');
  if (fill) {
    document.getElementById('user-name').value = fill.dataset.fillUser;
    document.getElementById('password').value = fill.dataset.fillPassword;
    document.querySelector('.rule-form button[type=submit]').focus();
  }

  const copied = event.target.closest('[data-copy]');
  if (copied) navigator.clipboard?.writeText(copied.dataset.copy).then(() => { copied.dataset.copied = 'true'; });

  for (const menu of document.querySelectorAll('details:is(.posts, .menu)[open]')) {
    if (!menu.contains(event.target) || event.target.closest('.menu ul button')) menu.open = false;
  }
});

addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.ctrlKey && event.target.form?.matches('.rule-form')) {
    // A text that is still being written has told nobody yet; a box that is ticked has.
    if (event.target.matches('textarea, input:not([type=checkbox], [type=radio])')) event.target.dispatchEvent(new Event('change', { bubbles: true }));
    event.preventDefault();
    event.target.form.requestSubmit();
  }

  const search = document.getElementById('search');
  if (event.key === '/' && search?.offsetParent && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest?.('input, select, textarea, [contenteditable]')) {
    event.preventDefault();
    search.focus();
  }

  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('details:is(.posts, .menu)[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// A page without a circuit has nobody to swallow the second press.
addEventListener('submit', event => {
  if (window.Blazor) return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = 'true';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// A photo that is too large is told before it has crossed a slow line.
addEventListener('change', event => {
  const input = event.target;
  if (!input.dataset?.mostBytes) return;
  const tooLarge = [...input.files].some(file => file.size > Number(input.dataset.mostBytes));
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '');
  input.reportValidity();
});

// A check may say where it was made. The device asks its owner; who refuses sends the form without it.
for (const field of document.querySelectorAll('[data-whereabouts]')) {
  const [button, told] = [field.querySelector('button'), field.querySelector('[role=status]')];
  button.hidden = !navigator.geolocation;
  button.addEventListener('click', () => govConsole.locate(field.querySelector('[name$=Latitude]'), field.querySelector('[name$=Longitude]')).then(
    () => { told.textContent = told.dataset.found; },
    () => { told.textContent = told.dataset.refused; }));
}
