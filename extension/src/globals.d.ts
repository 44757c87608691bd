/** Set by the build. */
declare const __DEVELOPMENT__: boolean;
/** Origins of services whose cabinet may pair this extension, besides this machine. */
declare const __SERVERS__: readonly string[];
/** Match patterns of the pages on which icons are painted. */
declare const __CONTENT_PAGES__: readonly string[];

interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true }): Record<string, T>;
}

declare module '*.css';
