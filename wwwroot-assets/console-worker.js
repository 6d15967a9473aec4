// Lets the forms that are filled in on the way open where there is no line: the form of a visit and the short form of a case. It keeps
// nothing by itself: a page keeps itself and what it needs, and only these are handed out here, only when the network does not answer, and
// a page no longer than a session could last. Where even the home page does not come, the kept short form does.
'use strict';

const pages = 'kept-pages';
const assets = 'kept-assets';
const shortForm = '/cases/quick';
const longestSession = 12 * 60 * 60 * 1000;
const patience = 6000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

const isForm = url => url.pathname === shortForm || /^\/inspections\/[^/]+\/check\/[^/]+$/.test(url.pathname);
const isAsset = url => /^\/(css|js|fonts|images|_content)\//.test(url.pathname);

const fresh = response => response && Date.now() - Number(response.headers.get('X-Kept-At')) < longestSession ? response : undefined;
const keptPage = async path => fresh(await (await caches.open(pages)).match(path, { ignoreVary: true, ignoreSearch: true }));
const kept = async request => isForm(new URL(request.url))
  ? keptPage(request)
  : (await caches.open(assets)).match(request, { ignoreVary: true });

// The network first; what is kept where it fails, or where it is too slow to be waited for.
const answer = async request => {
  const slow = new Promise(done => setTimeout(done, patience));
  const network = fetch(request);
  const first = await Promise.race([network.catch(() => undefined), slow]);
  return first ?? await kept(request) ?? network;
};

const home = async request => {
  try {
    return await fetch(request);
  } catch (noLine) {
    const form = await keptPage(shortForm);
    if (form) return form;
    throw noLine;
  }
};

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' && url.pathname === '/') event.respondWith(home(event.request));
  else if (event.request.mode === 'navigate' ? isForm(url) : isAsset(url)) event.respondWith(answer(event.request));
});
