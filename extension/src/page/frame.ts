/** Frames do not come in hidden, covered or busy windows; work must go on all the same. */
const LATEST = 150;

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
