/**
 * Where networks show what people wrote to each other: whole messages, and their beginnings in lists of conversations. It stands in the
 * program and not in the adapter data, since the data may come from the service and must not be able to read messages.
 */
export const MESSAGE_TEXT = [
  '.im_msg_text',
  '.dialogs_msg_text',
  '.dialogs_msg_body',
  '.im-mess--text',
  '.nim-dialog--preview',
  '.nim-dialog--text-preview',
  '.fc_msg',
  '.msg_text',
  '.mi_text',
  '.di_text',
  '[class*="MessageText"]',
  '[class*="MessagePreview"]',
  '[class*="Message"][class*="__text"]',
  '[data-testid*="message_text"]',
  '[data-testid*="message-text"]',
  '[data-scope="messages_table"] [dir="auto"]',
].join(', ');
