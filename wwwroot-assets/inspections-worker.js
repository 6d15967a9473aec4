// Lets the form of a visit open where there is no line. It keeps nothing by itself: the form keeps its own page and what that needs, and
// only these are handed out here, only when the network does not answer, and a page no longer than a session could last.
'use strict';

const pages = 'inspection-pages';
const assets = 'inspection-assets';
const longestSession = 12 * 60 * 60 * 1000;
const patience = 6000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

const isForm = url => /^\/inspections\/[^/]+\/check\/[^/]+$/.test(url.pathname);
const isAsset = url => /^\/(css|js|fonts|images|_content)\//.test(url.pathname);

const fresh = response => response && Date.now() - Number(response.headers.get('X-Kept-At')) < longestSession ? response : undefined;
const kept = async request => isForm(new URL(request.url))
  ? fresh(await (await caches.open(pages)).match(request, { ignoreVary: true, ignoreSearch: true }))
  : (await caches.open(assets)).match(request, { ignoreVary: true });

// The network first; what is kept where it fails, or where it is too slow to be waited for.
const answer = async request => {
  const slow = new Promise(done => setTimeout(done, patience));
  const network = fetch(request);
  const first = await Promise.race([network.catch(() => undefined), slow]);
  return first ?? await kept(request) ?? network;
};

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' ? isForm(url) : isAsset(url)) event.respondWith(answer(event.request));
});
