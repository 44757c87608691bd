/** Frames do not come in hidden, covered or busy windows; work must go on all the same. */
const LATEST = 150;

/**
 * Calls back once, right after the next frame, when the browser has just laid the page out: asking for styles then costs
 * nothing, while within the frame it would lay the page out one more time.
 */
export function afterFrame(call: () => void): void {
  nextFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      call();
    };
    port2.postMessage(null);
  });
}

/** Calls back once, in the next frame or soon after when there is none. */
export function nextFrame(call: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    call();
  };
  const timer = setTimeout(once, LATEST);
  const frame = requestAnimationFrame(once);
}
