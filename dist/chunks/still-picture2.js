export { t as stillDocument } from "./still-picture.js";
