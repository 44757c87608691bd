// Of the catalogue only what the background says: a whole one in its script would be loaded at every start.
export { menu, notices, omnibox, page, signs } from '../../catalogues/en.json';
