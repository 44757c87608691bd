/** Puts a text into the clipboard, as far as the browser allows it after what the manager did last. Says whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The way of pages that may not speak to the clipboard themselves. */
function copyByEvent(text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  addEventListener('copy', give, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return isDone && isTaken;
}
