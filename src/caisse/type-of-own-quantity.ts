/** The type of a quantity that a document declares. */
import { inferType, type NumberType } from '../rule/index.ts';
import { createScope, type DocumentDeclarations } from './lowering/create-scope.ts';

/** The type of a declared quantity: that of its rule, of its input, or of its kind. */
export function typeOfOwnQuantity(name: string, declarations: DocumentDeclarations): NumberType {
  const type = inferType(createScope(declarations).scope.number(name));
  return type === 'count' || type === 'ratio' ? type : 'money';
}
