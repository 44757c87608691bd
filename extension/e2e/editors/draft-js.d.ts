/** As much of Draft.js as the page needs; its own types are for an older React. */
declare module 'draft-js' {
  export const Editor: import('react').ComponentType<{
    editorState: EditorState;
    onChange: (now: EditorState) => void;
  }>;
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getBlocksAsArray(): ReadonlyArray<{ getText(): string }>;
  }
}
