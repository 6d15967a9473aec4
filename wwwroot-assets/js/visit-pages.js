// Keeps the page of a visit's form so that it opens without a line, for the account that opened it and for nobody else: whoever signs in
// anew, or is seen to be somebody else, finds none of the pages kept before.
'use strict';

(() => {
  const pages = 'inspection-pages';
  const assets = 'inspection-assets';
  const isPossible = 'caches' in window && 'serviceWorker' in navigator;

  const account = () => document.querySelector('[data-visit-account]')?.dataset.visitAccount;

  const keepPage = async () => {
    const answer = await fetch(location.pathname, { cache: 'no-store', redirect: 'manual' });
    const text = answer.ok ? await answer.text() : '';
    if (!text.includes(`data-visit-account="${account()}"`)) return;
    const cache = await caches.open(pages);
    await cache.put(location.pathname, new Response(text, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Kept-At': `${Date.now()}`, 'X-Account': account() },
    }));
  };

  const keepAssets = async () => {
    const cache = await caches.open(assets);
    const used = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')].map(one => one.href || one.src);
    const loaded = performance.getEntriesByType('resource').map(one => one.name).filter(name => /\/(css|js|fonts|images|_content)\//.test(name));
    await Promise.allSettled([...new Set([...used, ...loaded])].filter(url => url.startsWith(location.origin)).map(url => cache.add(url)));
  };

  const forgetOthers = async () => {
    const cache = await caches.open(pages);
    for (const request of await cache.keys()) {
      if ((await cache.match(request, { ignoreVary: true })).headers.get('X-Account') !== account()) await cache.delete(request);
    }
  };

  window.govConsole.visitPages = {
    async keep() {
      if (!isPossible) return false;
      await navigator.serviceWorker.register('/inspections-worker.js', { scope: '/inspections/' });
      await forgetOthers();
      if (!navigator.onLine) return true;
      await Promise.all([keepPage(), keepAssets()]);
      return true;
    },
  };

  // Where the sign-in page is shown nobody is signed in.
  if (isPossible && document.querySelector('[data-signed-out]')) caches.delete(pages);
})();
