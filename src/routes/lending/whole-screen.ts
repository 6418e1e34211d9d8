import { on } from 'svelte/events';

/** The page fills the screen from the next touch on, wherever the browser allows it. Returns what stops it. */
export function fillScreen(): () => void {
  const page = document.documentElement;
  const fill = () => {
    if (document.fullscreenElement || matchMedia('(display-mode: fullscreen)').matches) return;
    // an iPhone has no such thing, and a browser may refuse
    void (page.requestFullscreen as typeof page.requestFullscreen | undefined)
      ?.call(page, { navigationUI: 'hide' })
      .catch(() => undefined);
  };
  const end = on(document, 'pointerup', fill);
  return () => {
    end();
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  };
}

/** The screen stays lit as long as the page is seen. Returns what lets it sleep. */
export function keepAwake(): () => void {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const stay = async () => {
    if (document.hidden || !wakeLock) return;
    lock = await wakeLock.request('screen').catch(() => null);
    if (!wanted) void lock?.release();
  };
  const end = on(document, 'visibilitychange', () => void stay());
  void stay();
  return () => {
    wanted = false;
    end();
    void lock?.release().catch(() => undefined);
  };
}
