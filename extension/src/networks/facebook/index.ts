export { facebook, facebookData } from './adapter';
