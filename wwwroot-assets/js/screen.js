// A screen on a wall: its clock runs by the server's time, its keys turn the round, and it keeps the display awake.
'use strict';

const wall = { since: null, ahead: 0 };

const tick = () => {
  const clock = document.querySelector('[data-clock]');
  if (!clock) return;

  // The machine behind a wall may tell another time; the server's is right, and is told anew with the figures.
  if (wall.since !== clock.dataset.clock) Object.assign(wall, { since: clock.dataset.clock, ahead: Number(clock.dataset.clock) - Date.now() });
  const now = new Date(Date.now() + wall.ahead);
  const tell = options => new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'Asia/Shanghai', ...options }).format(now);
  clock.querySelector('[data-clock-date]').textContent = tell({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
  clock.querySelector('[data-clock-time]').textContent = tell({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
};
setInterval(tick, 1000);
new MutationObserver(() => { if (document.querySelector('[data-clock-time]:empty')) tick(); }).observe(document.documentElement, { childList: true, subtree: true });

const press = which => document.querySelector(`[data-screen=${which}]`)?.click();
const turns = new Map([[' ', 'pause'], ['ArrowRight', 'next'], ['ArrowLeft', 'previous']]);
addEventListener('keydown', event => {
  if (!turns.has(event.key) || !document.querySelector('[data-on-wall]') || event.target.closest?.('button, a, input')) return;
  event.preventDefault();
  press(turns.get(event.key));
});
addEventListener('click', event => { if (event.target.closest('.screen-scene')) press('pause'); });

// A display that goes dark shows nothing. Where the browser knows no such wish, the machine is set up so.
const stayAwake = () => {
  if (document.querySelector('[data-on-wall]') && document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
};
document.addEventListener('visibilitychange', stayAwake);
setInterval(stayAwake, 60_000);
