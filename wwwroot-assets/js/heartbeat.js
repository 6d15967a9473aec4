// A browser that is bound to a computer of an agent point says every ten minutes that the console is open there, once for all of its tabs.
'use strict';

(() => {
  const pause = 10 * 60 * 1000;
  // A beat that a bad line swallowed, or a server that was just starting, is said again before long.
  const again = 20 * 1000;
  const look = 5 * 1000;
  const key = 'heartbeat';
  if (document.body.dataset.heartbeat === undefined) return;

  const due = () => {
    const last = Number(localStorage.getItem(key) ?? 0);
    return Date.now() - last >= pause || last > Date.now();
  };
  const timer = setInterval(async () => {
    // The token comes with the page, which is drawn a little later.
    const token = document.querySelector('input[name=__RequestVerificationToken]')?.value;
    if (!token || !due()) return;
    localStorage.setItem(key, Date.now());
    const body = new URLSearchParams({ __RequestVerificationToken: token });
    const answer = await fetch(document.body.dataset.heartbeat, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
    if (answer?.status === 410) clearInterval(timer);
    else if (!answer || answer.status >= 500) localStorage.setItem(key, Date.now() - pause + again);
  }, look);
})();
