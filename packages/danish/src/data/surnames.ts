// Surnames common in Denmark, written down anew for this project. They only count beside a given name, a
// title or initials, because many of them are also words (Holm, Skov, Dam).

const DANISH = `
Aaby Aagaard Aakjær Aarup Abildgaard Abrahamsen Adamsen Agerbo Agerskov Albertsen Albrechtsen Andersen
Andreasen Andreassen Antonsen Arnesen Asmussen Axelsen Bach Bagger Bak Balle Bang Bech Beck Bendixen
Bendtsen Bengtsen Bentsen Bentzen Berg Berglund Berntsen Bertelsen Berthelsen Bille Birch Birk Birkedal
Bisgaard Bjerg Bjerre Bjerregaard Bjørn Bloch Boesen Bojesen Bonde Bonnesen Borg Borup Boye Boysen Brandt
Brix Brodersen Brogaard Bruhn Bruun Bruus Brøgger Buch Buhl Bundgaard Busk Byskov Bødker Bøgelund Bøgh
Carlsen Carstensen Caspersen Christensen Christiansen Christoffersen Clausen Clemmensen Dahl Dahlgaard
Dahlmann Dalgaard Dalsgaard Dam Damborg Damgaard Damsgaard Danielsen Davidsen Degn Didriksen Dinesen
Ditlevsen Drejer Dreyer Due Dyhr Dyrberg Ebbesen Egeberg Egholm Ejlersen Eliasen Eliassen Elkjær Enemark
Enevoldsen Enevoldsson Engberg Engelbrecht Enggaard Eriksen Ernst Esbensen Eskesen Eskildsen Espensen
Espersen Faber Fabricius Fallesen Feldt Fischer Fisker Fjeldsted Flindt Fog Foged Frandsen Frank Franzen
Frederiksen Friis Frost Frøkjær Fuglsang Gade Gadegaard Gammelgaard Geertsen Gerner Gertsen Godtfredsen
Graversen Gregersen Greve Groth Gråbøl Grønbæk Grønlund Guldager Gundersen Gustavsen Haagensen Haahr Hald
Halkjær Hallberg Hammer Hammershøj Hansen Hanssen Harboe Hartmann Hartvig Haugaard Hauge Have Hedegaard
Hedelund Heide Hein Helbo Hemmingsen Hendriksen Henningsen Henrichsen Henriksen Hermann Hermansen Hess Hjort
Hjorth Holm Holme Holmgaard Holmgren Holst Horn Hougaard Houlberg Houmann Hovgaard Hvid Hviid Høgh Høj
Højgaard Højlund Høyer Ibsen Ingemann Ingvardsen Isaksen Iversen Jacobsen Jakobsen Jansen Jantzen Jensen
Jeppesen Jepsen Jespersen Jessen Joensen Johannesen Johannessen Johannsen Johansen Johansson Johnsen
Jonassen Josefsen Josephsen Juhl Juhlin Jul Just Justesen Juul Jønsson Jørgensen Kaae Kaas Karlsen
Karstensen Kaspersen Kehlet Keller Kirk Kirkeby Kirkegaard Kjeldgaard Kjeldsen Kjær Kjærgaard Kjærsgaard
Kjærulff Klausen Klinge Klint Klitgaard Kloster Knudsen Knudstrup Koch Kofod Kofoed Kok Kold Konradsen Krag
Kragh Krarup Kristensen Kristiansen Kristoffersen Krog Krogager Krogh Krogsgaard Kruse Kudsk Kure Kusk Kvist
Kvistgaard Lang Langballe Lange Langkjær Larsen Lassen Lauesen Lauge Lauridsen Lauritsen Lauritzen Laursen
Laustsen Leth Lillelund Lind Lindberg Linde Lindegaard Lindgaard Lindgren Lindhardt Lindholm Lodberg
Lorentzen Lorenzen Lund Lundberg Lundgaard Lundgreen Lundgren Lundholm Lundsgaard Lyng Lyngsø Løvgreen
Madsbøll Madsen Malling Marcussen Markussen Martensen Martinsen Mathiasen Mathiassen Mathiesen Matthiesen
Meier Meldgaard Meyer Michaelsen Michelsen Mikkelborg Mikkelsen Moesgaard Mogensen Mortensen Mouritsen
Mouritzen Munch Munk Munkholm Mygind Mølgaard Møllegaard Møller Mørch Mørk Nansen Nedergaard Nees Nicolaisen
Nicolajsen Niebuhr Nielsen Nikolajsen Nilsson Nissen Nyborg Nyegaard Nygaard Nyholm Nymand Nymann Nørgaard
Nørgård Nørlund Nørregaard Nørskov Odgaard Oksen Olesen Olsen Ostergaard Ottesen Ottosen Overby Overgaard
Paaske Pallesen Paludan Paulsen Pedersen Petersen Petersson Philipsen Pihl Pilgaard Ploug Poulsen Povlsen
Præstegaard Quist Quistgaard Raahauge Raben Rahbek Randrup Rask Rasmussen Ravn Ravnkilde Refsgaard Riis
Ringgaard Risager Rise Roed Rohde Rosenberg Rosendahl Rosenkilde Rosenkrantz Rosenlund Rothmann Rønne Rønnow
Rørbæk Sand Sandberg Sander Sandholm Schack Schjødt Schmidt Schneider Schou Schouboe Schröder Schrøder
Schultz Schulz Schwartz Severinsen Siersbæk Simonsen Simonsson Skaaning Skaarup Skak Skipper Skou Skov
Skovgaard Skovsgaard Skriver Skytte Skødt Smed Smidt Smith Sommer Sonne Stage Stampe Steenberg Steensen
Steffensen Stender Stensgaard Stokholm Storgaard Storm Stougaard Strand Strøm Svane Svendsen Svenningsen
Svensson Søe Søgaard Søholm Sønderby Søndergaard Sørensen Sørup Tang Tauber Terkelsen Terp Therkelsen
Therkildsen Thestrup Thomasen Thomassen Thomsen Thorsen Thorsøe Thorup Thrane Thuesen Thygesen Thyssen Toft
Tofte Toftegaard Tranberg Trier Troelsen Truelsen Tønnesen Uldall Ulriksen Vad Vang Vendelbo Vester
Vesterager Vestergaard Vestergård Vind Vinter Vinther Vissing Vistisen Vogt Volf Wagner Waldorff Warming
Weber Wendt Westergaard Wiese Wilhelmsen Willadsen Winkel Winkler Winther With Wolff Worm Wulff Yde Ågård
Åkjær Ørskov Østergaard Østergård
`;

const FROM_MANY_PLACES = `
Abbas Abdi Abdullah Abdullahi Abdulle Abu-Hassan Adan Addow Aden Afzal Ahmad Ahmadi Ahmed Ahmeti Akbari
Akhtar Aksoy Aktas Al-Ali Al-Hassan Al-Khatib Alami Ali Ali-Hassan Alibegovic Alic Amiri Anderson Arslan
Asghar Aslan Aydin Aziz Azizi Babic Bajwa Bano Barzani Bashir Begum Berisha Bilgic Bondarenko Boyko Brown
Bui Butt Bytyqi Cao Celik Cetin Chaudhry Chen Choi Chowdhury Cicek Clark Dang Davies Demir Demirci Dinh Do
Dogan Doğan Duong Elmi Erdogan Erdoğan Eriksson Evans Farah Farooq Garcia Gashi Ghafoor Ghani Gjoni Gonzalez
Green Guled Gunes Gündüz Habib Hadzic Haidari Haji Hall Hamid Hamidi Hasan Hasani Hashemi Hashi Hassan Hersi
Hoang Hodzic Hossain Hosseini Huang Hughes Huseini Hussain Hussein Huynh Ibrahim Ibrahimi Ibrahimovic Iqbal
Ismail Issa Ivanov Ivanova Jaber Jackson Jafari Jama Jankowski Johnson Jones Jovanovic Kaplan Karaca Karim
Karimi Kaur Kaya Kazemi Khalaf Khalid Khalil Khan Kilic Kim Kiran Koc Kovacevic Kovalenko Kowalska Kowalski
Krasniqi Kumar Kurt Le Lee Lewandowska Lewandowski Lewis Li Lin Liu Lopez Mahamud Mahmood Mahmoud Malik
Martinez Mehmeti Mehmood Melnyk Memedovic Miller Mirza Mohamed Mohammad Mohammadi Mohammed Mohamud Moore
Moradi Muhammad Mujkic Musa Mustafa Nazari Ngo Nguyen Nowak Nur Omar Omer Osman Ozdemir Ozturk Park Pereira
Petrenko Petrovic Pham Phan Polat Popa Popescu Popović Qureshi Radu Rahimi Rahman Rana Rashid Rauf Rehman
Reza Robinson Rodriguez Rostami Sabri Sadeghi Saeed Sahin Said Saleem Saleh Salihi Salim Santos Sari Sarker
Savas Selimovic Shah Shahid Shaikh Sharif Sharma Shevchenko Silva Simsek Singh Sivakumar Suleiman Sultani
Tahir Taylor Tekin Thapa Thompson Tkachenko Tran Tunc Turan Walker Wang Warsame White Williams Wilson
Wiśniewska Wiśniewski Wojcik Wong Wright Wu Yang Yavuz Yildirim Yildiz Yilmaz Yusuf Yıldırım Yıldız Yılmaz
Zaman Zhang Zhao Zielinski Zulfiqar Çelik Özdemir Öztürk Şahin
`;

const split = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Surnames that, after a given name or a title, make it a full name. */
export const SURNAMES: readonly string[] = [...new Set([...split(DANISH), ...split(FROM_MANY_PLACES)])];
