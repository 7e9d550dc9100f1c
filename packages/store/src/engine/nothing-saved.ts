/** A statement failed, its error was swallowed, and PostgreSQL therefore undid the whole transaction at commit. */
export class NothingSaved extends Error {
  override readonly name = 'NothingSaved';

  constructor() {
    super('Nothing was saved: a statement had failed earlier in the transaction');
  }
}
