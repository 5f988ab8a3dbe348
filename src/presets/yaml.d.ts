declare module '*.yaml' {
  const document: import('../caisse/index.ts').CaisseDocument;
  export default document;
}
