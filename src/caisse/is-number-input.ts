/** Whether an input is a number. */
import type { InputNode, NumberInputNode } from '../rule/index.ts';

/** Whether an input is a number. */
export const isNumberInput = (input: InputNode): input is NumberInputNode =>
  input.type !== 'boolean' && input.type !== 'category';
