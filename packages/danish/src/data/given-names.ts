// Given names common in Denmark, written down anew for this project. Names are facts; when the list is
// extended, the yearly name counts of Danmarks Statistik (dst.dk/navne) are the place to look.
// Names that are also words or places stand in wordlike-names.ts.

const WOMEN = `
Aase Abelone Ada Adriana Agathe Agnes Agnete Agnethe Aino Alberte Aleksandra Alexandra Alice Alicia Alina
Alma Alva Amalie Amanda Amelia Amelie Andrea Andreea Ane Anett Anette Anita Anja Anna Annabell Annalise Anne
Annebeth Annegrete Anneke Annelene Annelise Annemarie Annemette Annesofie Anni Annie Annika Anny Antonia
Asta Astrid Augusta Aurelia Barbara Beate Beatrice Beatrix Benedicte Benedikte Benita Bente Berit Bertha
Betina Bettina Betty Birgit Birgitta Birgitte Birte Birthe Bitten Bjørg Bodil Bolette Brigitte Britt Britta
Camilla Camille Carina Carla Carmen Caroline Cathrine Catrine Cecilia Cecilie Celina Charlotte Christel
Christiane Christina Christine Cilia Clara Claudia Connie Conny Cornelia Dagmar Dagny Daniela Daniella
Denise Diana Dicte Dina Ditte Dora Doris Dorit Dorota Dorrit Dorte Dorthe Dorthea Ebba Edel Edith Elena
Eleonora Elin Elina Eline Elisa Elisabet Elisabeth Elise Ella Elle Ellen Ellinor Elly Elna Elsa Elsebeth
Elva Elvira Emilia Emilie Emily Emma Emmy Erika Erna Ester Esther Eva Evelyn Evy Fanny Fie Filippa
Frederikke Freja Freya Frida Gabriella Gerda Gertrud Gina Gitte Grete Grethe Gudrun Gunhild Gunvor Gurli
Hanna Hannah Hanne Hansine Hedda Hedvig Heidi Helen Helena Helene Helga Helle Henny Henriette Herdis Hertha
Hilda Hilde Hildur Ida Ilse Ina Inga Inge Ingeborg Ingelise Inger Ingerlise Ingrid Ingvild Ira Irene Irma
Isa Isabel Isabell Isabella Isadora Jane Janet Janne Jannie Jasmina Jeanette Jeanne Jennifer Jenny Jessica
Jessie Jette Johanna Johanne Jonna Josefine Josephine Judit Judith Julia Juliane Julie Justyna Jytte Kaja
Kamilla Kamma Karen Karin Karina Karla Karna Karoline Kate Katharina Kathe Kathrine Katja Katrin Katrine
Kerstin Kirsten Kirstine Kitt Kitty Kjersti Klara Klaudia Kristina Kristine Laila Lara Larissa Laura Lea
Leila Lena Lene Leonora Lif Lilian Liliana Lillian Lilly Lily Lina Linda Line Linea Linnea Lis Lisa Lisbet
Lisbeth Lise Liselotte Lissi Lissie Lissy Liva Livia Lizette Lizzie Lone Lotte Louisa Louise Lucy Ludmila
Luise Lydia Lærke Mai-Britt Maja Majbritt Majken Malene Malin Malou Mandana Margaret Margareta Margit Margot
Margrete Margrethe Maria Mariam Marian Mariana Marianna Marianne Marie Marit Marlene Marta Martha Martina
Martine Mary Mathilda Mathilde Matilde Maya Melanie Melissa Merete Merethe Merle Mette Mia Michala Michella
Michelle Mie Milla Mille Minna Mira Miriam Misja Molly Mona Monica Monika Nadia Nadja Naja Nana Nancy Nanna
Natalia Natalie Natasha Natasja Nathalie Nelly Nete Nicole Nicoline Nikita Nikoline Nina Nora Oda Olga
Olivia Ottilia Pauline Pernille Petra Petrea Pia Ragna Ragnhild Randi Rebecca Rebekka Regina Regitze Renata
Rie Rigmor Rikke Rita Ronja Rosemarie Rosita Ruth Sabina Sabine Sabrina Sally Samantha Sandra Sanna Sanne
Sara Sarah Sascha Selma Serena Sia Sidsel Signe Sigrid Silja Sille Silvia Simone Siri Sisse Smilla Sofie
Solveig Sonja Sophia Sophie Stefanie Stephanie Stine Susan Susanna Susanne Suzanne Svetlana Sylvia Synne
Synnøve Tanja Tenna Teresa Terese Thea Thelma Theresa Therese Thit Thora Thyra Tilde Tina Tine Tora Tove
Trille Trine Tuva Tyra Ulla Ulrikke Una Ursula Valborg Valentina Vanessa Vera Veronica Veronika Vibeke Vicki
Vicky Vigga Viktoria Vilja Vilma Vivi Vivian Vivienne Wanda Wenche Wiebke Wilma Winnie Xenia Ylva Yrsa
Yvonne Zenia Zita Åse
`;

const MEN = `
Aage Adam Adrian Aksel Albert Albin Aleksander Alex Alexander Alf Alfred Allan Alvin Anders Andreas Andrej
Andrew André Anker Anthony Antoine Anton Arne Arnold Aron Arthur Arvid Asbjørn Asger Asker Asmus Atle Axel
Balder Balthazar Bastian Benjamin Benny Bent Bernhard Bernt Bertel Bertil Bertram Birger Bjarke Bjarne Brian
Bruno Buster Børge Børje Børre Carl Carlo Carlos Carsten Casper Charles Charlie Chresten Chris Christoffer
Christopher Claes Claus Clemens Clement Conrad Daniel Daniil David Dennis Didrik Dines Ditlev Eddie Edgar
Edmund Edvard Edvin Edward Egon Eigil Eigild Einar Ejgil Ejler Ejnar Ejner Ejvind Elias Elliot Else Emanuel
Emil Emilio Enok Eric Erich Erik Erland Erling Ernst Esben Eskil Eskild Espen Evald Ewald Felix Ferdinand
Filip Finn Flemming Folmer Frederick Frederik Fredrik Frej Fritjof Frits Fritz Frode Gabriel Geert Georg
George Gerhard Gert Gorm Gotfred Gottfred Gregers Gunnar Gustaf Gustav Haakon Hakon Halfdan Hannibal Harald
Harry Hasse Hector Heine Heino Helge Helmer Helmuth Hemming Hendrik Henning Henri Henrik Henry Herbert
Herluf Herman Hermann Hilmar Hjalmar Hjalte Holger Hubert Hugo Ib Igor Ingemann Ingolf Ingvar Ivan Iver Jack
Jacob Jacques Jakob James Jan Janus Jarl Jasper Jef Jens Jeppe Jeremy Jesper Jimmi Jimmy Joachim Joakim Joan
Jochum Joel Johan Johannes John Johnni Johnny Jon Jonas Jonatan Jonathan Jonny Jorge Josef Joseph Joshua
Julian Julius Justin Jørgen Jørn Kaare Kai Kaj Kalle Karl Karlo Karsten Kasper Keld Kenn Kennet Kenneth
Kenni Kenny Kevin Kim Kjartan Kjeld Kjell Klaus Klavs Knud Konrad Konstantin Kresten Kris Kristian
Kristoffer Kurt Kåre Lars Lasse Lauge Laurids Laurits Lauritz Laust Leander Leif Lennart Lennert Leo Leon
Leonard Leopold Leslie Levi Liam Linus Lorens Lorenz Louis Luca Lucas Ludvig Luis Luka Lukas Mads Magne
Magnus Malte Malthe Manfred Manuel Marc Marcel Marco Marcus Marek Marinus Mario Marius Markus Martin
Martinus Marvin Matheo Mathias Matias Mats Matteo Matthew Matthias Matti Mattias Maurits Maximilian Melvin
Michael Michel Miguel Mik Mikael Mike Mikkel Milas Milo Mogens Morten Nathan Nick Nicki Nicklas Nicolai
Nicolaj Nicolas Niels Niklas Nikola Nikolaj Nikolas Nils Noa Noah Noel Norman Odin Olaf Olav Ole Oliver
Olivier Olof Oluf Orla Oscar Oskar Otto Ove Palle Patrick Patrik Paul Paulus Paw Peder Pelle Per-Erik Peter
Philip Phillip Pierre Piet Poul Povl Preben Quentin Ralf Ralph Rasmus Raymond Regnar Reidar Reimer Reinhard
Rene René Richard Ricki Ricky Roald Robert Robin Roger Roland Rolf Ronald Ronni Ronnie Roy Ruben Rudi Rudolf
Rudolph Rufus Sander Sebastian Severin Sigfred Sigurd Sigvald Silas Silvester Simon Sixten Skjold Steen
Stefan Steffan Steffen Stephan Stephen Steven Sune Sven Svend Svenn Sverre Sylvester Søren Ted Teddy Teis
Terkel Theis Theo Theodor Thomas Thor Thorbjørn Thorkild Thorleif Thorsten Thorvald Thue Thure Tim Timothy
Tobias Toke Tom Tomas Tommy Tonny Tony Torben Tore Torkil Torsten Troels Troy Trygve Ture Tyge Uffe Ulf
Ulrich Ulrik Vagn Valdemar Valentin Verner Victor Vidar Viggo Vigo Viktor Vilfred Vilhelm Villads Villiam
Villum Villy Vilmer Vincent Vitus Vladimir Walter Walther Werner Wilfred Wilhelm William Willy Wolfgang
Xander Zacharias Åge
`;

// Names common among people with roots in the Middle East, Turkey, the Balkans, Africa, Asia, Poland,
// Ukraine, Romania, Greenland and the Faroe Islands.
const FROM_MANY_PLACES = `
Aaliyah Abbas Abdallah Abdelkader Abdi Abdifatah Abdirahman Abdirizak Abdul Abdulkadir Abdullah Abdullahi
Abdulrahman Abebe Abshir Adem Adil Adis Adisa Adnan Ahmad Ahmed Ahmet Aicha Aisha Aishah Ajla Akram Alaa
Aleksandar Alem Alen Ali Alia Aliya Aliyah Almaz Almir Alyona Amal Amani Amar Amer Amin Amina Amir Amira
Ammar Amna Anastasia Anastasiia Andrei Andrzej Aneta Angela Anisa Anwar Anwer Aqsa Arash Arben Arda Ariana
Arif Armin Arzu Asad Ashraf Asif Asiya Asma Asmaa Asmeret Ata Atakan Aviaja Aviâja Ayaan Ayah Ayan Ayat
Aydin Ayesha Ayfer Ayhan Ayla Aylin Ayman Aynur Ayse Aysel Aysha Ayşe Azad Azam Aziz Aziza Azra Azzam Babak
Badr Bahar Baran Barış Bashar Bashir Basim Behnaz Behrouz Besim Beyza Bilal Bilge Bogdan Bozena Bożena Burak
Burhan Bushra Bárður Büşra Cem Cemal Cemile Chandra Chukwuma Dagmara Dalal Dalia Dana Danijel Danijela Daria
Dariusz Davor Dawit Deeqa Demet Demir Deniz Derya Dilan Dilara Dilek Dmytro Dragan Duygu Ebru Edin Edina
Edita Ehab Ehsan Ekrem Elham Elif Elmedina Elvir Emel Emin Emina Emine Emir Emira Emrah Emre Enes Engin Enis
Ercan Erdem Eren Ermias Ersin Esma Esra Eyad Ezgi Faduma Fadumo Fahad Fahima Faisal Faiza Farah Fardowsa
Farhad Farhan Farhiya Farid Farida Faruk Fathi Fatih Fatiha Fatima Fatimah Fatma Fatmir Fatou Fatoumata
Fatuma Fawzi Faysal Ferhat Ferit Feyza Fikret Filiz Firas Florin Furkan Gamze Ganesh Gazmend Ghada Ghassan
Ghazal Grażyna Gulsen Gül Gülay Gülsüm Habib Habiba Hadi Hadia Hadiya Hafsa Hafza Haider Hakan Hakim Halil
Halima Halime Halimo Halyna Hamad Hamid Hamida Hamza Hana Hanaa Hanad Hanan Hani Hania Haris Haroon Harun
Hasan Hassan Hatice Hawa Hayat Haydar Hazal Hiba Hibo Hicham Hieu Hjördis Hjørdis Hoda Hodan Hodo Hoshang
Huda Huong Huseyin Hussain Hussein Høgni Hüseyin Iben Ibrahim Ibtisam Idil Idris Ifrah Ihab Ihor Ikram
Ilayda Ilham Ilir Ilyas Iman Imane Imran Imtiaz Inaya Indira Indra Inuk Inuuteq Ioana Iqbal Iqra Irfan Irina
Iryna Isaac Ishak Ismael Ismahan Ismail Ismet Israa Issa Iva Ivalu Ivana Ivica Iwona Jalal Jaleh Jama Jamal
Jamila Jamilah Janusz Jarosław Jasim Javed Jawad Jelena Jerzy Joanna Jovan Jovana Juma Jákup Jógvan Kadir
Kadriye Kalid Kaltrina Kamal Kamil Kamran Karim Karima Karzan Kashif Katarzyna Kateryna Kathiresan Kayla
Kemal Kenan Kerem Khadar Khadija Khadra Khaled Khalid Khalil Kinga Kiran Krzysztof Kubra Kumar Kübra Lamia
Lamis Lana Latif Latifa Layan Layla Lejla Leyla Ljubica Luay Lubna Luul Lyudmyla Maciej Maha Mahad Mahdi
Mahir Mahmood Mahmoud Mahmut Mahsa Mai-Linh Majid Makka Maksym Malak Malgorzata Malik Malika Manal Manar
Mandeep Mansour Marcin Mariusz Marjan Marjun Marwa Marwan Maryam Maryan Małgorzata Mehdi Mehmed Mehmet Melek
Melih Meltem Mersiha Meryem Mesut Michał Milad Milena Milica Minh Minik Miran Mirela Mirjana Miroslav Mirza
Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Mousa Moustafa Mubarak Muhamed Muhammad Muhammed Muhammet
Muna Munir Murad Murat Musa Mustafa Mustapha Mykola Nabil Nadeem Nader Nadiia Nadir Nadiya Naduk Naim Naima
Najib Najma Narges Nasim Nasir Nasra Nasrin Nasser Nataliia Navarana Navid Nawal Nazanin Nazım Nebojsa Nedim
Neha Nermin Nermina Nesrin Nhung Nihad Nima Nimo Nivi Niviaq Noor Nour Noura Nuka Nura Nuray Nurcan Nurgül
Nuria Nurten Oksana Oleh Oleksandr Oleksii Olena Oliwia Omar Omer Onur Orhan Osama Osman Othman Paarma
Paninnguaq Parisa Parvin Parwin Paulina Pawel Paweł Petar Phuong Piotr Pipaluk Priya Páll Pınar Qamar Qasim
Rabia Rachid Radosław Rafał Rafiq Raheel Rahim Rahma Rahman Raisa Rajesh Ramazan Rami Ramin Ramiz Rana Rania
Ranjan Raouf Rashid Ravi Reem Rehana Reyhan Reza Ricardo Rihab Rima Riyad Riza Rojda Rojin Romana Roza
Rukhsana Rumeysa Ruqaya Rusul Ryszard Rói Rúni Saad Saadia Sabri Sadia Sadik Saeed Safa Safia Safiya Sagal
Sahar Sahra Saif Saima Sajid Salah Saleh Salim Salma Salman Saman Samer Samia Samir Samira Samiya Samuel
Sana Sanaa Sanel Sanela Sanja Saoussen Sedat Sedef Selim Selin Semra Senad Senada Serdar Serhat Serhii
Serkan Serpil Sevda Sevgi Sevim Seyma Shabnam Shahid Shahin Shahrzad Shaima Shakir Shamsa Shamso Shanti
Sherin Shireen Shirin Shukri Sibel Sidra Sigga Sinan Sinem Siti Siwan Siyad Slavica Slobodan Snezana Sofiia
Soha Soheil Solomon Soran Soraya Suad Sukru Sulaiman Suleiman Suleyman Suman Sumaya Sunil Suzan Süleyman
Taha Tahir Tahmina Tamara Tamer Tarek Tariq Tekle Teodora Tesfay Thanh Thao Tomasz Trang Tróndur Tuan Tugba
Tuncay Tuğba Tóra Tülay Ubah Ufuk Ugur Umar Umut Usman Uğur Vahid Valentyna Vesna Vijay Viktoriia Vinh
Volkan Volodymyr Waleed Walid Warda Warsame Wassim Wioletta Wojciech Xawa Yacoub Yahya Yalda Yana Yara Yared
Yasemin Yasin Yasir Yasmin Yasmina Yasmine Yassin Yavuz Yohannes Yosef Yousef Yousif Youssef Yulia Yuliia
Yunus Yurii Yusra Yusuf Zafer Zahid Zahir Zahra Zaid Zainab Zakaria Zaki Zara Zarah Zehra Zeinab Zeki Zekiye
Zeliha Zeynab Zeynep Zlatan Zofia Zoran Zubair Zulfiqar Çağla Ömer Özge Özlem Ümit
`;

const split = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Given names that a reader takes for a person's name wherever they stand with a capital letter. */
export const GIVEN_NAMES: readonly string[] = [
  ...new Set([...split(WOMEN), ...split(MEN), ...split(FROM_MANY_PLACES)]),
];
