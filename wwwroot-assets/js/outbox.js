// What was filled in without a line: kept on the device until the server has acknowledged it, and sent exactly once by the key that was
// made here. An entry belongs to the account that typed it; another account on the same device neither sees nor sends it.
// An entry: { key, account, kind, subject, title, page, url, state, fields: [[name, value]], photos: [{ id, field, name, blob }], savedAt, wrong }
// One with sealed: true lies here sealed (outbox-seal.js), and takenAt says when the button was pressed.
// Its state: 'typing' while somebody fills it in, 'waiting' once it shall be sent, 'refused' when the server found fault with it.
'use strict';

(() => {
  const firstPause = 2000;
  const longestPause = 5 * 60 * 1000;
  let opened = null;
  let pause = firstPause;
  let timer = null;

  const open = () => opened ??= new Promise((done, failed) => {
    const request = indexedDB.open('console-outbox', 2);
    request.onupgradeneeded = event => {
      if (event.oldVersion < 1) request.result.createObjectStore('entries', { keyPath: 'key' }).createIndex('account', 'account');
      request.result.createObjectStore('keys', { keyPath: 'account' });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => { request.result.close(); opened = null; };
      done(request.result);
    };
    request.onerror = () => { opened = null; failed(request.error); };
  });
  const seal = govConsole.outboxSeal;
  const askStore = async (store, mode, question) => {
    const transaction = (await open()).transaction(store, mode);
    const request = question(transaction.objectStore(store));
    return new Promise((done, failed) => {
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  };
  const ask = (mode, question) => askStore('entries', mode, question);
  const tell = (name, detail) => dispatchEvent(new CustomEvent(`outbox-${name}`, { detail }));

  // Made of what every page has, also one that was not opened over https.
  const newKey = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };

  const all = account => ask('readonly', entries => entries.index('account').getAll(account));
  const find = async (account, kind, subject) =>
    seal.open((await all(account)).find(entry => entry.kind === kind && entry.subject === subject), askStore);
  const keep = async entry => {
    const kept = { ...entry, savedAt: Date.now() };
    await (kept.sealed
      ? seal.alone(async () => { const closed = await seal.close(kept, askStore); await ask('readwrite', entries => entries.put(closed)); })
      : ask('readwrite', entries => entries.put(kept)));
    tell('changed');
  };
  const drop = async entry => {
    await ask('readwrite', entries => entries.delete(entry.key));
    if (entry.sealed) await seal.alone(() => seal.forget(entry.account, askStore));
    tell('changed');
  };

  // Who is signed in, with a token for what is sent; null when nobody is, which is no reason to forget anything.
  const session = async () => {
    const answer = await fetch('/outbox/session', { cache: 'no-store', redirect: 'manual' });
    return answer.ok ? answer.json() : null;
  };

  const send = async (kept, token) => {
    const entry = await seal.open(kept, askStore);
    const body = new FormData();
    body.append('Key', entry.key);
    // Both of this device's clock: how long ago it was is right even where the clock is not.
    if (entry.takenAt) body.append('TakenAt', entry.takenAt);
    body.append('SentAt', Date.now());
    body.append('__RequestVerificationToken', token);
    for (const [name, value] of entry.fields) body.append(name, value);
    for (const photo of entry.photos) body.append(photo.field, photo.blob, photo.name);
    const answer = await fetch(entry.url, { method: 'POST', body, redirect: 'manual' });
    if (answer.ok) {
      const acknowledged = await answer.json();
      await drop(entry);
      tell('sent', { entry, url: acknowledged.url, number: acknowledged.number });
    } else if (answer.status >= 400 && answer.status < 500 && ![400, 401, 408, 429].includes(answer.status)) {
      const said = await answer.json().catch(() => ({ wrong: [] }));
      await keep({ ...entry, state: 'refused', wrong: said.wrong ?? [] });
      tell('refused', entry);
    } else {
      throw new Error(`${answer.status}`);
    }
  };

  const isAnyWaiting = async () => (await ask('readonly', entries => entries.getAll())).some(entry => entry.state === 'waiting');

  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
    pause = Math.min(2 * pause, longestPause);
  };

  const flushNow = async () => {
    if (!await isAnyWaiting()) return;
    try {
      const who = await session();
      if (!who) return tell('signed-out');
      // One that cannot be sent now keeps none of the others waiting.
      let isStuck = false;
      for (const entry of await all(who.account)) {
        if (entry.state === 'waiting') await send(entry, who.token).catch(() => { isStuck = true; });
      }
      if (isStuck) throw new Error('stuck');
      pause = firstPause;
    } catch {
      tell('offline');
      again();
    }
  };

  // Two windows of one browser take turns; what the first has sent the second no longer finds.
  const flush = () => navigator.locks ? navigator.locks.request('console-outbox', flushNow) : flushNow();

  addEventListener('online', () => { pause = firstPause; flush(); });
  addEventListener('pageshow', () => flush().catch(() => {}));

  window.govConsole.outbox = { isSealable: seal.isPossible, newKey, all, find, keep, drop, flush, session };
})();
