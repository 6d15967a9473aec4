// Keeps the page of a form so that it opens without a line, for the account that opened it and for nobody else: whoever signs in anew, or
// is seen to be somebody else, finds none of the pages kept before. A page that leads to a form keeps it with <… data-keep-page="address"
// data-keep-for="account">; the form itself carries data-kept-for.
'use strict';

(() => {
  const pages = 'kept-pages';
  const assets = 'kept-assets';
  const guards = ['Content-Security-Policy', 'X-Content-Type-Options', 'X-Frame-Options', 'Referrer-Policy', 'Permissions-Policy'];
  const isPossible = 'caches' in window && 'serviceWorker' in navigator;
  const isFingerprinted = url => /\.[a-z0-9]{10}\.\w+$/.test(new URL(url).pathname);

  const keepPage = async (path, account) => {
    const answer = await fetch(path, { cache: 'no-store', redirect: 'manual' });
    const text = answer.ok ? await answer.text() : '';
    if (!text.includes(`data-kept-for="${account}"`)) return;
    // With all that the answer told the browser to refuse.
    const headers = new Headers(guards.map(name => [name, answer.headers.get(name)]).filter(([, value]) => value));
    for (const [name, value] of [['Content-Type', 'text/html; charset=utf-8'], ['X-Kept-At', `${Date.now()}`], ['X-Account', account]]) headers.set(name, value);
    await (await caches.open(pages)).put(path, new Response(text, { headers }));
    await keepAssets(new DOMParser().parseFromString(text, 'text/html'));
  };

  const keepAssets = async page => {
    const cache = await caches.open(assets);
    const used = [...page.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')]
      .map(one => new URL(one.getAttribute('href') ?? one.getAttribute('src'), location.origin).href);
    const loaded = performance.getEntriesByType('resource').map(one => one.name).filter(name => /\/(css|js|fonts|images|_content)\//.test(name));
    const wanted = [...new Set([...used, ...loaded])].filter(url => url.startsWith(location.origin));
    await Promise.allSettled(wanted.map(async url => {
      if (!isFingerprinted(url) || !await cache.match(url, { ignoreVary: true })) await cache.add(url);
    }));
  };

  const forgetOthers = async account => {
    const cache = await caches.open(pages);
    for (const request of await cache.keys()) {
      if ((await cache.match(request, { ignoreVary: true })).headers.get('X-Account') !== account) await cache.delete(request);
    }
  };

  // What may be opened without a line is offered where the line is missed.
  const offer = async () => {
    const place = document.querySelector('[data-kept-form]');
    if (place && await caches.match(place.querySelector('a').getAttribute('href'), { cacheName: pages, ignoreVary: true })) place.hidden = false;
  };

  const keep = async (path, account) => {
    if (!isPossible) return false;
    await navigator.serviceWorker.register('/console-worker.js', { scope: '/' });
    await forgetOthers(account);
    if (navigator.onLine) await keepPage(path, account);
    await offer();
    return true;
  };
  window.govConsole.keptPages = { keep };

  if (!isPossible) return;

  offer();

  // Where the sign-in page is shown nobody is signed in. A form says in an attribute of the same name what it tells then.
  if (document.querySelector('[data-signed-out]:not(form)')) caches.delete(pages);

  // A page is drawn by its circuit some time after it was loaded.
  const keepNamed = () => {
    for (const place of document.querySelectorAll('[data-keep-page]:not([data-keeping])')) {
      place.dataset.keeping = '';
      keep(place.dataset.keepPage, place.dataset.keepFor).then(() => { place.dataset.keeping = 'done'; }, () => {});
    }
  };
  keepNamed();
  new MutationObserver(keepNamed).observe(document, { childList: true, subtree: true });
})();
