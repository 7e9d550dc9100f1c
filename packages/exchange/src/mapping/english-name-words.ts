// Given names common in English-speaking countries, written down anew for this project. Names are facts; the
// yearly counts of the US Social Security Administration and the Office for National Statistics are the place to
// look when the list is extended. Names that are also places or words (Victoria, Mark, Grant) are left out: imported texts
// are masked with nobody looking, so a name must be one.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const GIVEN_NAMES = words(`
aaron abigail adam adrian aidan alan albert alex alexander alexandra alfred alice alison allan allison
amanda amelia amy andrea andrew andy angela angus anita ann anna anne annette anthony antonio arnold arthur
ashley audrey barbara barry beatrice becky ben benjamin bernard bernie bert beth betty beverly billy bob
bobby bonnie brad bradley brandon brenda brendan brent brett brian bridget bruce bryan caitlin calvin
cameron camille carl carla carlos carmen carol caroline carolyn catherine cathy cecilia charles charlie
cheryl chloe chris christina christine christopher chuck cindy claire clara clifford clive clyde colin
colleen connie connor corey craig curtis cynthia damian dan daniel danielle danny darren dave david deborah
debra denise dennis derek diana diane dolores donald donna doreen doris dorothy doug douglas duncan dustin
dwight dylan eddie edgar edith edmund edward edwin eileen elaine eleanor elena elisabeth elizabeth ella
ellen elsie emily emma eric erica erin ernest ethan ethel eugene eva evan evelyn fiona frances francis frank
franklin fred frederick gabriel gail gareth gary gavin geoff geoffrey george gerald geraldine gerard gilbert
gillian glen glenda glenn gloria gordon graham greg gregory hannah harold harriet harry harvey heather helen
henry herbert howard hugh hugo ian irene isaac isabel isabella ivan jack jacob jacqueline jake james jamie
jane janet janice jared jasmine jason jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica
jill jim jimmy joan joanna joanne jody joe joel john johnny jon jonathan jose joseph josephine joshua joyce
juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith
kelly ken kenneth kevin kimberly kristen kristin kurt kyle larry laura lauren laurence laurie lawrence leah
leonard leroy leslie liam lillian linda lindsay lisa lloyd lorraine louis louise lucas lucy luis luke lydia
lynn malcolm marcus margaret maria marie marilyn marjorie marlene martha martin marvin mary matt matthew
maureen maurice megan melanie melissa melvin michael michelle miguel mike mildred mitchell molly monica
morgan muriel nancy naomi natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicole nigel
nina noah noel nora norma oliver olivia oscar owen pam pamela patricia patrick paul paula pauline pedro
peggy percy peter phil philip phillip phyllis priscilla rachel ralph randall randy raymond rebecca rhonda
ricardo richard rick ricky rita robert roberta rodney roger roland ron ronald ronnie rosemary ross roy
rupert russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean shane shannon sharon shaun
sheila shelley sherry shirley sidney simon sonia sophia sophie spencer stacy stanley stephanie stephen steve
steven stewart stuart sue susan suzanne sylvia tamara tammy tanya tara ted terence teresa terry thelma
theodore theresa thomas tim timothy tina todd tom tommy toni tony tracey tracy travis trevor tyler valerie
vanessa vera vernon veronica vicki victor vincent virgil vivian walter wanda wayne wendy wesley wilfred
william winifred yolanda yvonne zachary zoe
`);

/** Words that turn the capital words before them into the name of a place, a house or an organisation. */
export const THINGS = words(`
academy act agency airport alliance area arena association authority avenue award bank bay beach bill board bridge
building bureau camp canyon case castle cathedral center centre church circle city club coast college commission
committee company conference cooperative corporation council county court creek dam day department district drive
estate falls farm festival fellowship forest forum foundation fund garden gardens group hall harbor harbour heights
hill hills home hospital hotel house inc initiative institute institution island islands lake lane law league
library lodge ltd memorial method model mountain mountains museum network office parish park parliament party
partnership pass peninsula place plan plaza police port press prison prize program programme project range ranch
region report reserve reservoir review ridge river road room school schools sea series shelter shire society south
square state station street studio team terrace theater theatre town township trail trust union university valley
village ward watershed way wetlands woods works
`);

/** Titles that only stand before a name. */
export const HONORIFICS = words('mr mrs ms miss dr prof professor sir lord lady rev reverend judge');

/** Words that may follow a title without being a name. */
export const NOT_AFTER_TITLE = words('general office of the and in for at emeritus justice advocate');

/** Surnames that are also words. They are masked beside their given name, and not where they stand alone. */
export const WORDLIKE_SURNAMES = words(`
baker banks bell best bird bishop black brown bush butler carpenter cook cross day dean field fields fisher ford fox
franklin gardener gardner garden grant gray green hall hill hunter king knight lake lane law little long love marsh
mason mayor miller mills moon moore page park parker parks pope porter post potter power price rich river rivers rose
shepherd singer small smith snow stone street swift taylor temple thatcher turner walker wall ward waters weaver wells
west white wise wood woods wright young
`);
