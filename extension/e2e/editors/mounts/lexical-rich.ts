import { registerRichText } from '@lexical/rich-text';
import { start } from '../page';
import { mountLexical } from './lexical';

start((element, lines) => mountLexical(element, lines, registerRichText, false));
