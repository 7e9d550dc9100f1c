import type { GuideProperty } from '@samskab/domain/guide';
import { m } from '#lib/paraglide/messages.js';

const SENTENCES: { readonly [Which in GuideProperty]: () => string } = {
  cocreation_when_closed: m.rules_property_closed,
  cocreation_when_one_decides: m.rules_property_one_decides,
  cocreation_when_paid: m.rules_property_paid,
  cocreation_in_one_camp: m.rules_property_one_camp,
  cocreation_without_developing: m.rules_property_without_developing,
  cocreation_when_all_is_known: m.rules_property_all_known,
  authority_shared: m.rules_property_authority,
  purchase_without_payment: m.rules_property_purchase,
  budgeting_without_budget: m.rules_property_budget,
};

/** What rules do that none may do. */
export const propertySentence = (property: GuideProperty): string => SENTENCES[property]();
