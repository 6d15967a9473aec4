// Seals what of an entry tells who somebody is while it lies on this device: AES-GCM under a key of the account that this browser made, that
// never leaves it, and that is thrown away with the account's last sealed entry.
'use strict';

(() => {
  const isPossible = !!(window.crypto?.subtle && window.indexedDB);
  const [coder, reader] = [new TextEncoder(), new TextDecoder()];

  // What two windows do at once they do one after the other.
  const alone = work => navigator.locks ? navigator.locks.request('console-outbox-key', work) : work();

  const keyOf = async (account, ask, make) => {
    const found = await ask('keys', 'readonly', keys => keys.get(account));
    if (found || !make) return found?.key;
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await ask('keys', 'readwrite', keys => keys.put({ account, key }));
    return key;
  };

  window.govConsole.outboxSeal = {
    isPossible,
    alone,
    async close(entry, ask) {
      const key = await keyOf(entry.account, ask, true);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, coder.encode(JSON.stringify(entry.fields)));
      return { ...entry, fields: [], sealed: { iv, data } };
    },
    async open(entry, ask) {
      if (!entry?.sealed?.data) return entry;
      const key = await keyOf(entry.account, ask, false);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: entry.sealed.iv }, key, entry.sealed.data);
      return { ...entry, fields: JSON.parse(reader.decode(plain)), sealed: true };
    },
    async forget(account, ask) {
      const left = await ask('entries', 'readonly', entries => entries.index('account').getAll(account));
      if (!left.some(entry => entry.sealed)) await ask('keys', 'readwrite', keys => keys.delete(account));
    },
  };
})();
