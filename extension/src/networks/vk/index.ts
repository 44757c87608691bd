export { vk, vkData } from './adapter';
