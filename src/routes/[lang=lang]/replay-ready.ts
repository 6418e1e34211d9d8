import { readReplay, replayKey, type Replay, type Unread } from '$lib/practice';

/** Lays a file ready for the practice page of this tab. False when the browser does not let it. */
export function layReady(text: string): boolean {
  try {
    sessionStorage.setItem(replayKey, text);
    return true;
  } catch {
    return false;
  }
}

/** The replay that lies ready in this tab. Never throws. */
export function replayReady(): Replay | { problem: Unread | 'none' } {
  try {
    const text = sessionStorage.getItem(replayKey);
    return text === null ? { problem: 'none' } : readReplay(text);
  } catch {
    return { problem: 'none' };
  }
}

/** Nothing lies ready any more. Never throws. */
export function clearReady(): void {
  try {
    sessionStorage.removeItem(replayKey);
  } catch {
    // then nothing lay there
  }
}
