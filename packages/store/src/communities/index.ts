export {
  openCommunityShelf,
  isShownOn,
  type CommunityShelf,
  type ShelvedCommunity,
} from './community-shelf.ts';
export { countEnquiry } from './enquiries.ts';
export {
  loadExampleCommunities,
  removeExampleCommunities,
  shippedCommunities,
  type ExampleCommunity,
} from './example-communities.ts';
export {
  askCounts,
  communitiesToAsk,
  countsOf,
  countsSince,
  dropOldCountKeys,
  followCountLink,
  saveCounts,
} from './month-counts.ts';
export { holdCommunity, readCommunity, type ReadCommunity } from './read-community.ts';
export { addCommunity, saveCommunity } from './save-community.ts';
