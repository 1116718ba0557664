/**
 * Given names that many people bear, so that a name is told from an office and what it is of before it ("szef Lewicy | Anna Maria Nowak") and from two nouns.
 * Written as the subject of a sentence has them. No words of places, parties or bodies, and few that are words besides.
 */
const NAMES = `
adam adrian agata agnieszka aleksander aleksandra alicja andrzej anita anna antoni arkadiusz artur barbara bartłomiej bartosz beata bogdan bogusław bożena
cezary dagmara damian daniel danuta dariusz dawid dominik dominika dorota edyta elżbieta emilia ewa ewelina filip franciszek grażyna grzegorz halina hanna
helena henryk hubert ignacy irena iwona izabela jacek jadwiga jakub jan janina janusz jarosław jerzy joanna jolanta józef julia justyna kacper kamil kamila
karol karolina katarzyna kazimierz kinga konrad krystyna krystian krzysztof leszek lucyna łukasz maciej magdalena małgorzata marcin marek maria mariusz marta
martyna mateusz michał mikołaj mieczysław mirosław monika natalia norbert olga oliwia patrycja patryk paulina paweł piotr przemysław rafał renata robert roman
ryszard sebastian sławomir stanisław stefan sylwia szymon tadeusz teresa tomasz urszula waldemar weronika wiesław wiktor witold władysław włodzimierz wojciech
zbigniew zdzisław zofia zuzanna
alena aleš alžběta andrej bohumil bohuslav bořek david dana eliška eva františek hana igor iva ivan ivana ivo jana jaroslav jindřich jiří josef karel kateřina
ladislav lenka libor lubomír ľubomír lucie luboš lukáš ľuboš marcel marián markéta martin michaela michal milan milena miloš miloslav miroslav oldřich ondřej pavel
pavla petr petra radek radim radovan richard roman rostislav rudolf soňa stanislav šárka štěpán tereza tomáš václav veronika viktor vít vladimír vlastimil vojtěch
zdeněk zdeňka zuzana ján jozef juraj ľudovít peter štefan mária katarína andrea zdenko
ana anđelko ante antun bojan boris branislav branko dalibor damir dario darko davor dejan domagoj dragan dražen dubravka duško goran gordan hrvoje ivica ivona
jasna jelena josip katarina krešimir luka ljiljana maja marija marijana marina marko mato mihael mihajlo milorad mirela mirjana mislav nataša nebojša nenad
nevena nikola ognjen petar predrag radmila saša sanja sandra siniša slaven slavko slobodan snežana stjepan suzana tatjana tihomir tomislav vedran vesna višnja
vladan vojislav vuk zlatko zoran zvonimir željko žarko alenka aljaž anže borut gregor janez janko jernej jože luka matej mateja matjaž metka miha mojca nina peter
primož robert rok simona špela tanja tilen tina tone urban uroš urška zdravko žiga
александр александра алексей алена алина алла альберт анастасия анатолий ангелина андрей анна антон антонина аркадий арсений артем артём борис вадим валентин
валентина валерий валерия варвара василий вера вероника виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий
данила данил дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета иван игорь ильдар илья инна иосиф ирина карина кирилл константин ксения
лариса лев леонид лидия любовь людмила магомед максим маргарита марина мария марк марат михаил надежда наталия наталья николай нина оксана олег олеся ольга павел
петр пётр полина раиса ринат роман руслан савелий светлана семен семён сергей софья софия станислав степан тамара татьяна тимофей тимур ульяна фарид федор фёдор
эдуард эльвира юлия юрий яна ярослав
андрій анатолій артур богдан валерій вадим василь віктор вікторія віталій володимир вячеслав ганна геннадій григорій дарина дмитро денис євген євгенія ігор ілля
інна ірина катерина кирило костянтин леся любов людмила максим марія микита микола михайло надія наталія олег олександр олександра олексій олена оксана петро
роман руслан світлана сергій станіслав степан тарас тетяна юлія юрій ярослав павло остап назар зоряна соломія
ангел ася атанас бойко божидар валери ваня васил весела галя георги гергана даниела делян десислава димитър дончо емил ивайло ива иван иво йордан калин катя кирил
кирилл красимир кристиан лиляна любомир маргарита марияна милена мира мирослав надя наталия невена николай николина петко петя пламен радостин росен росица румен
светлан стефан стоян теодора тодор христо цвета цветан цветелина явор яна
александар ана бојан бранко валентина весна владо горан дарко дејан драган драгана ѓорѓи душан зоран зорица иво илија јасмина јован јованка кирил љубица љупчо марија
марјан марко милан милица мирјана мирослав наташа небојша никола оливер петар предраг ратко роберт сашо славица слободан снежана стевчо тања тихомир христијан јелена
αγγελική αδαμάντιος άδωνις αθανάσιος αικατερίνη αλέξανδρος αλέξης αλεξάνδρα αναστάσιος αναστασία ανδρέας άννα αντώνης αντώνιος απόστολος άρης αργυρώ βαγγέλης
βασίλης βασίλειος βασιλική βίκυ βίκτωρ γαλήνη γεωργία γεώργιος γιάννης γιώργος γρηγόρης γρηγόριος δέσποινα δημήτρης δημήτριος διονύσης διονύσιος δώρα ειρήνη ελένη
ελευθέριος ευάγγελος ευαγγελία εύα εφη έφη ζωή ηλίας ηρακλής θάνος θεοδώρα θεόδωρος θεοφάνης θοδωρής θωμάς ιωάννα ιωάννης κατερίνα κυριάκος κωνσταντίνα
κωνσταντίνος κώστας λάμπρος λευτέρης λίνα λουκάς μάκης μανώλης μάρθα μαρία μαρίνα μάριος μάρκος μιλτιάδης μιχάλης μιχαήλ μυρτώ νατάσα νίκη νίκος νικόλαος νικόλας
ντόρα ξένια όλγα παναγιώτης παναγιώτα πάνος παντελής παρασκευή παύλος πέτρος σοφία σπύρος σπυρίδων σταμάτης σταύρος στέλιος στέφανος στυλιανός σωτήρης σωτηρία
τάκης τάσος φίλιππος φώτης χαράλαμπος χάρης χριστίνα χρήστος χρίστος χρυσούλα
adela alexandru alexandra alin alina ana anca andrada andreea andrei anamaria bogdan camelia carmen cătălin cătălina ciprian claudia claudiu constantin corina
corneliu cosmin costel cristian cristina crina dan dana daniel daniela denisa diana dorin dragoș dumitru elena eduard emil eugen florentina florin florina
gabriel gabriela george gheorghe ileana ilie ioan ioana ion ionel ionela ionuț irina iulian iuliana laura laurențiu lavinia liliana livia liviu lucian luminița
marcel marian mariana marius mihaela mihai mihail mircea mirela mugur natalia nicolae nicoleta nicușor octavian oana ovidiu paul petre petru radu raluca ramona răzvan
remus roxana sebastian silviu simona sorin sorina ștefan ștefania teodor traian tudor valentin vasile victor viorel viorica vlad
aarón abel adela adolfo agustín aitor alba alberto alejandra alejandro alfonso alfredo alicia almudena álvaro amalia amparo ana andrés ángel ángela ángeles antonia
antonio araceli arturo ascensión asunción aurora beatriz belén benito benjamín bernardo blanca borja bruno camila camilo carla carles carlos carme carmen carolina catalina
cayetana cecilia césar clara claudia concepción consuelo cristian cristina cristóbal daniel daniela darío david diana diego dolores domingo edgar edmundo eduardo
elena elisa eloísa elvira emiliano emilio enric enrique ernesto esperanza esteban estela ester esther eugenia eva fabián federico felipe fernanda fernando florencia
francesc francisca francisco gabriel gabriela gael gemma gerardo germán gloria gonzalo gregorio guadalupe guillermo gustavo héctor horacio hugo ignacio inés
inmaculada irene isabel isidro ismael iván jaime javier jaume jesús joan joaquín jordi jorge josé josefa josefina josep juan juana julia julián julieta julio laia laura
leandro leire leonardo leonor leticia lidia lorena lorenzo lourdes lucas lucía luis luisa magdalena manuel manuela marc marcela marcelo marcos margarita maría mariana
mariano maribel marina mario marisa marta martín mateo matías mauricio máximo mercè mercedes meritxell micaela miguel milagros miquel miriam mónica montserrat natalia
nayib nicolás noelia nora norma nuria núria octavio olga óscar oriol pablo paloma pamela patricia patricio patxi paula pedro pere pilar quim rafael raimundo ramiro ramón
raquel raúl rebeca regina ricardo roberto rocío rodolfo rodrigo rogelio rosa rosalía rosario rubén salvador samuel sandra santiago sara saúl sebastián sergio silvia
simón sofía soledad sonia susana tamara teresa tomás úrsula valentina valeria vanesa vanessa vera verónica vicente víctor violeta virginia xavier ximena yolanda zulema
adalberto adriana adriano afonso ailton alan alana alessandra alexandre alice aline amanda américo anderson andréa andréia andreia anselmo antônia antónia antônio antónio
aparecida arlindo arnaldo artur augusto bárbara beatriz benedita benedito bernardo bianca breno caio camila carina carlos carolina cássia cátia célia celso cesar
cláudia claudia cláudio claudio cleber clarice conceição cristiane cristiano cristina daiane dalva danilo débora denise diogo dirceu domingos edilson edimilson edson
eduarda elaine eliana eliane elias elisabete elton emanuel érica eunice evandro everton fábio fabiana fabiano fabrício fátima fausto felipe fernanda filipa filipe
flávia flávio francisca geraldo gilberto gilmar gilson giovana giovanna gisele graça guilherme gustavo helder hélder helena henrique heitor hélio hugo humberto ígor inácio
ingrid irineu isabela isabella isaura ivan ivo ivone jair janaína jandira jéssica jefferson joana joão joaquim jonas jorge josé joseane juliana juliano júlia júlio
jurandir karina kátia kelly laís lara larissa leandro leila leonardo letícia lígia lívia lourenço luan lucas lúcia luciana luciano lúcio ludmila luís luisa luiz luiza
luzia maicon maira manoel manuela mara marcelo márcia márcio marco marcos marcus margarida mariana marília marina mário marisa marlene marta mateus matheus maura maurício
mauro mayara michele miguel milton míriam mônica murilo nádia natália neide nelson neusa newton nilson nilton norberto nuno odair olívia orlando oscar osmar osvaldo otávio
pâmela patrícia paula paulo pedro priscila rafael rafaela raimundo raimunda ramon raquel raul rebeca regina reinaldo renan renata renato ricardo rita roberta roberto
robson rodolfo rodrigo rogério romário romeu romulo ronaldo roni rosana rosane rosângela rosemary rubens rui sabrina samara samuel sandro sara sebastião selma sérgio silas
silvana silvia simone solange sônia sofia suelen sueli suzana tadeu taís tarcísio tatiana telma teresa thaís thiago tiago tomás valdir valéria valter vanda vanessa vânia
vera victor vinícius virgínia vítor vitor wagner waldir walter wanderley washington wellington wesley william wilson yara zélia
achille adèle adrien agathe agnès aïcha alain alban albert alexandre alexis alice aline amandine amélie anaïs andré ange annabelle anne antoine antonin armelle arnaud arthur
aude audrey augustin aurélie aurélien aurore baptiste bastien béatrice benjamin benoît bernadette bernard bertrand boris brigitte bruno camille carine carole caroline cécile
cédric céline chantal charles charlotte christel christelle christian christiane christine christophe claire clara clarisse claude claudine clémence clément clémentine
clotilde colette coralie corinne cyril cyrille dalila damien daniel danielle david delphine denis denise didier dominique dorothée édith édouard élie éliane élisabeth élise
élodie éloïse emma emmanuel emmanuelle éric érika estelle esther étienne eugène eugénie éva fabien fabienne fabrice fanny farida fatima félix fernand florence florent
florian france-inès francis franck françois françoise frédéric frédérique gabriel gaël gaëlle gaëtan gaspard gauthier geneviève geoffrey georges gérald gérard géraldine
germain ghislaine gilbert gilles gisèle grégoire grégory guillaume gustave guy gwenaëlle hélène henri hervé hortense hubert hugo hugues ingrid irène isabelle jacqueline
jacques jean jeanne jérémie jérémy jérôme jocelyne joël joëlle johanna jonathan jordan joseph joséphine jules julie julien juliette justine karim karine laetitia laure
laurence laurent léa léo léon léonie lilian liliane lionel lise loïc louis louise luc lucas lucie lucien lucile ludivine ludovic lydie madeleine magali malika manon manuel
marc marcel margaux margot marguerite marianne marie marielle marine marion marlène marthe martine mathias mathieu mathilde matthieu maud maurice maxime mélanie mélissa
michaël michel michèle micheline mireille mohamed monique morgane mounir muriel mylène myriam nadège nadia nadine natacha nathalie nicolas nicole noémie océane odette odile
olivia olivier ophélie oscar pascal pascale patrice patricia patrick paul paulette pauline perrine philippe pierre quentin rachel rachid raoul raphaël raphaëlle raymond régine
régis rémi rémy renaud rené renée robin rodolphe roger roland romain romane romuald rosalie roselyne sabine sabrina salomé samia samir samuel sandrine sarah sébastien
ségolène serge séverine simon simone solène sonia sophie stanislas stéphane stéphanie suzanne sylvain sylvette sylvie tanguy tatiana théo théodore thérèse thibault thibaut
thierry thomas timothée tristan ugo valentin valérie vanessa véronique victoire victor vincent virginie viviane xavier yann yannick yasmina yohann yolande yves yvette yvonne
zoé zohra
achille agostino alberto alessandra alessandro alessia alessio alfonso alfredo ambra amedeo andrea angela angelo annalisa annamaria antonella antonino antonio arianna
arturo attilio aurelio barbara beatrice benedetta beniamino bernardo bianca bruno camilla camillo carla carlo carlotta carmela carmelo carmine caterina cecilia cesare chiara
ciro cinzia claudia claudio corrado cosimo cristian cristiana cristiano cristina damiano daniela daniele danilo dario davide debora diego dino domenico donatella donato edoardo
elena eleonora elia elisa elisabetta elly emanuela emanuele emilio emma enrica enrico enzo ermanno ernesto ettore eugenio fabiana fabio fabrizio fausto federica federico
felice ferdinando ferruccio filippo flavia flavio franca francesca francesco franco fulvio gabriella gabriele gaetano gennaro gerardo giacomo giada gian giancarlo gianfranco
gianluca gianluigi gianmarco gianna gianni gianpaolo gianpiero giorgia giorgio giovanna giovanni girolamo giulia giuliana giuliano giulio giuseppe giuseppina giuseppina goffredo
graziano grazia guglielmo guido ignazio ilaria irene isabella ivan ivana jacopo katia lara laura lavinia leonardo letizia licia lidia liliana livio lodovico loredana lorena
lorenzo luca lucia luciana luciano lucio ludovica ludovico luigi luigia luisa manfredi manuela mara marcella marcello marco margherita maria marianna mariangela mariano mariella
marilena marina mario marisa maristella marta martina massimiliano massimo matilde matteo mattia maura maurizio mauro melania michela michele milena mirko monica nadia
natale nello nicola nicoletta nicolò niccolò noemi nunzia olga onofrio orazio oriana ornella orsola oscar ottavia ottavio paola paolo pasquale patrizia piera pierfrancesco
pierluigi piero pierpaolo pietro raffaella raffaele raimondo renata renato renzo riccardo rino rita roberta roberto rocco romano rosanna rosaria rossana rossella ruggero sabina
salvatore samuele sandra sandro santo sara saverio sergio silvana silvano silvia silvio simona simone sofia sonia stefania stefano susanna sveva teresa tiziana tiziano tommaso
ubaldo ugo umberto valentina valentino valeria valerio valter vanessa veronica vincenza vincenzo viola virginia vito vittoria vittorio viviana walter
agim agron albana arben ardian arta artan avni besnik blerim bujar donika edi elvis enkelejda erion fatmir gent genc gëzim ilir jozefina kujtim lindita luan lulzim majlinda
monika petrit sali taulant valbona vjosa xhevdet
אבי אביגדור אביתר אהוד אורי אורית אורלי אורן איל אילן אילת אייל איתמר איתן אלון אלי אליהו אליעזר אמיר אמנון אנה אסף אפרת אריאל אריה בני בנימין בצלאל ברוך
גבי גדי גדעון גיא גיל גלעד גליה דוד דן דנה דני דניאל דפנה הילה הרצי זאב זהבה חגית חיים חנוך חנן טל יאיר יגאל יהודה יואב יואל יובל יוסי יוסף יונתן יעל יעקב יצחק
יריב ישראל כרמל לאה ליאור ליאת לימור מאיר מיכאל מיכל מיקי מירי מירב מרב משה נדב נועה נועם נחום ניר נפתלי סיגל עדי עומר עוזי עופר עידית עידן עינב עמית עמיר ענת
ערן פנינה צבי צחי קרן ראובן רון רונן רועי רות רחל רמי רן שאול שירה שלומית שלמה שלי שמעון שני שרה תמר
أحمد أمجد أيمن أنس أنور أسامة أسعد أكرم أشرف إبراهيم إسماعيل إدريس إلياس إيهاب باسل بشار بشير بلال بهاء تامر توفيق ثامر جابر جاسم جعفر جلال جمال جواد جورج
حاتم حازم حامد حبيب حسام حسان حسن حسين حمد حمدي حمزة حميد حنان حيدر خالد خضر خلف خليل داود رائد راشد رامي رشيد رضا رفيق رياض زاهر زكريا زهير زياد سامح سامر
سامي سالم سعد سعود سعيد سفيان سلمان سليم سليمان سمير سهيل شادي شريف صابر صالح صبري صلاح ضياء طارق طاهر طلال عادل عاصم عامر عباس عبده عثمان عدنان عصام علاء
علي عماد عمار عمر عمرو عيسى غازي غسان فادي فارس فاروق فاضل فايز فراس فريد فهد فؤاد فيصل قاسم قيس كريم كمال لؤي ماجد ماهر مازن مالك مجدي محسن محمد محمود
مراد مروان مسعود مصطفى معاذ معتز منذر منصور منير مهند موسى ناجي ناصر نبيل نزار نضال نعيم نواف نوري هادي هاشم هاني هشام هيثم وائل وسام وسيم وليد ياسر ياسين
يحيى يزيد يوسف يونس آمنة أسماء أميرة ابتسام بثينة بسمة جميلة حليمة خديجة داليا دينا رانيا رباب رشا رغد ريم ريما زهراء زينب سارة سعاد سلمى سلوى سماح سميرة
سمية سهى سوسن شيماء عائشة غادة فاتن فاطمة فدوى كوثر لبنى لمى ليلى ماجدة مريم منال منى مها ميساء نادية نجلاء نجوى نسرين نهى نوال نورة هالة هدى هناء هند
ياسمين يسرى
abdul ahmad aminah azizah azman faizal fatimah hafiz hussein khairuddin khairul mohamad mohamed mohammad mohd muhammad nik noor nurul roslan rosli shahrul shamsul
sharifah siti syed zainab zainal zulkifli
andreas angelika anja anke anneliese annette armin arne axel benedikt bernd bernhard bettina birgit birgitta björn brigitte burkhard carola carsten christa christel christina christoph
claus cornelia detlef dieter dietmar dirk doris eckhard elfriede elke erich erika ernst eugen felix frank franz friedrich fritz gabriele georg gerd gerhard gerlinde gert gisela günter günther
hannelore hannes hans harald hartmut heike heiko heiner heinrich heinz helga helmut herbert hermann hildegard holger horst hubertus ilse ingeborg ingrid inge isabel jens joachim jochen johann
johanna johannes jonas jörg josef jürgen jutta kai karin karl karsten kathrin katja katrin kerstin kirsten klaus kurt lars lennart lothar ludwig lukas lutz manfred manuel marco marion markus martina
matthias max maximilian melanie michael monika moritz nadine nicole nils norbert olaf oliver otto peter philipp rainer ralf ralph regina reiner reinhard renate rolf rosemarie rudi rüdiger sabine
sandra sascha sebastian siegfried sigrid silke simone sonja stefanie steffen stephan susanne sven swen tanja theo thomas thorsten tim tobias torsten udo ulf ulrich ulrike ursula ute uta uwe
verena viktoria volker walter waltraud werner wilfried wilhelm willi wolfgang yvonne
andris jānis pēteris kārlis juris ivars valdis edgars uldis māris gints raimonds aivars normunds guntars ilze inga līga evika baiba dace kristīne sanita
jonas petras antanas vytautas gintautas ingrida dalia viktorija mindaugas darius andrius saulius algirdas rasa rūta simonas gitanas gabrielius laurynas kęstutis
matti jukka juha pekka antti mikko petteri riikka ville timo heikki tuomas jari markku sirpa päivi tiina
aaron alex alexander alison allison amy andrew andy ann annie anthony ashley becky ben beth betty bill billy bob bobby brad bradley brandon brenda brian bruce
bryan caitlin carl carol catherine cathy charlie cheryl chloe chris christopher cindy colin connor craig cynthia danny darren dave deborah debbie dennis derek
diane donald donna dorothy doug douglas duncan dylan ed eddie edward eileen eleanor elizabeth ellen emily eric ethan evan evelyn fred gareth gary geoff gerald
gillian gordon graham greg gregory hannah harold harriet harry heather helen henry howard hugh ian isaac jack jacob james jamie jane janet jasmine jason jeff
jeffrey jen jennifer jenny jeremy jerry jesse jessica jill jim jimmy joe joel john johnny jon josh joshua joyce judith judy justin karen kate katherine
kathleen kathryn kathy katie keith ken kenneth kevin kim kristen kyle larry lauren lawrence leonard leslie liam linda lisa lloyd logan lori lucy luke lynn
malcolm margaret marilyn mary matt matthew megan melissa michelle mike molly nancy natalie nathan neil nicholas nick nigel noah norman pam peggy phil philip
phillip randy rebecca rhys rodney ron ronald rory ross roy russell ruth ryan sally sam samantha scott sean shane shannon sharon shaun sheila shirley spencer
stacey stephanie stephen steve steven stuart susan sylvia ted terry theresa timothy toby todd tom tony tracy trevor tyler valerie victoria wayne wendy zachary
zoe
agnes aksel amalie anders anette annika arild astrid bengt bente berit birgitte birthe bjarne bjørn dorte ebba egil einar eirik elin elsa erik erling eskil
fredrik freja frida geir gunnar gustav gustaf hanne hege heidi helge helle henning henrik hilde håkan håkon ida ivar jakob jesper johan jørgen jörgen kaja
kari kasper katrine kjell kjersti klas knut kristian kristin kristina kristoffer lasse leif lena linnea lotte magnus malin marit mats mette mikael mikkel mona
morten niels oddvar olav ole olof øystein øyvind pernille preben ragnar randi rasmus reidar rikke roar rune silje siri solveig stig stine sune svein terje
thor thore tommy torbjørn torbjörn tore torstein trine troels trond turid ulla ulrik unni vegard vibeke vidar ylva åsa åse
aad adriaan annemarie anouk arie arjan arjen arno bart bas bert bram carel coen daan diederik eline erwin femke floris frans frits geert gerard gerben gerrit
gijs harm harmen heleen henk hennie ineke jaap jacco janneke jasper jelle jeroen jochem joke joost joris jos jurgen jurriaan kees klaas koen lieke lieve
lieven lodewijk loes maaike maarten marieke marije marijke marjolein mark-jan marlies martijn mieke nienke paulien piet pieter renske rens rik roel rosanne
rutger ruud saskia sanne siebe sjoerd stef stijn teun thijs tijs tjeerd wendela wiebe wilma wim wouter yvon
adem ahmet ali alper arda arzu aslı asuman ayhan aylin ayşe aysel bekir berk bülent burak burcu cem cemal cengiz ceren derya ebru elif emine emre engin ercan
erdal erdem erhan erkan erol esra fahrettin faruk fatih fatma ferhat fikret gamze gökhan gülşen güven hakan halil haluk hande hasan hatice hikmet hulusi hülya
hüseyin ibrahim ilker ilknur irfan ismail kadir kemal kenan kerem koray lütfi mahmut mehmet melike meral merve mert mesut metin murat mustafa necati nermin
nihat nuri nurettin oğuz okan onur orhan osman ömer özgür özlem ramazan recep rıza salih sedat selim selin semra serdar serkan sevgi sezgin sibel sinan
süleyman şükrü tarık tayfun tolga tuncay tülay turgut uğur ünal veli volkan yasemin yasin yavuz yusuf zafer zehra zekeriya zeki zeynep
huguette ginette josette josiane lucette germaine marcelle maëlle solenn erwan maël ronan remei dolors roser concepció assumpta encarna eulàlia narcís clive sian bronwyn
noelene doreen maureen beryl wes dwayne darryl darlene rhonda hidde wietske sietske douwe hendrik willem anneke roswitha gudrun irmgard edeltraud liselotte rosmarie reto
ueli hansruedi gunilla margareta göran graziella luigina ersilia calogero abundio efrén lisandro graciela
דורון דורית דודו דרור הדס הדר הילית זיו חיה חמוטל יוחאי יונית יורם יפעת ירון ירדן כוכבה לירון מאיה מוטי מוריה מזל מלכה מנחם מרדכי מרים נאוה נורית
ניסים ניצן נילי נעמה נעמי נתן סיגלית סימה סמדר עדנה עוזיאל עופרה עזרא עינת פזית פנחס צביקה ציפי
צילה רבקה רוית רונית רותם רינה שולמית שושנה שלום שמואל שמחה שרית תהילה תמי תמיר אסתר אהרון אברהם בתיה גילה גלית דליה הרצל חווה יהושע
إحسان أحلام أديب أمينة أنيس إلهام اعتدال بدر بدرية بشرى تهاني ثريا جبريل جلنار جهاد حكيم حنين حياة خليفة خولة دلال رقية رمضان روان زاهي زهرة سلطان سمر
شوقي صفية طلعت عائدة عبد عبير عفاف عواد عوض فتحي فتحية فريدة فضيلة فوزي فوزية قاسمي كامل كريمة لطيفة لطفي ليلي محسنة محمدي
مرزوق مسعودة مفتاح مليكة ميرفت ميسون نائلة نجيب نعيمة نهاد نورا هاجر هاشمي هيفاء وجدي وداد وفيق وهيبة يسري حسناء رحاب رنا ربيعة عزيزة زبيدة جمانة
ناهید مریم زهرا فاطمه معصومه طاهره صدیقه سکینه لیلا مهناز شهناز پروین نسرین فریبا سهیلا مینا نرگس سمیرا الهام مرضیه راضیه اعظم اکرم فرزانه رویا شیرین نیلوفر
سپیده الناز پریسا مهسا نازنین فرشته هانیه محبوبه منصوره حمیده
حسین علی مهدی حمید سعید مجید وحید نادر کاظم اکبر اصغر هادی ابراهیم اسماعیل یوسف احمد منوچهر بهروز بهرام فرهاد فرامرز کوروش داریوش سیاوش آرش بابک
کامران کیوان شهرام شاهین پیمان امید سیروس هوشنگ جمشید ایرج بیژن غلامرضا محمدرضا علیرضا حمیدرضا امیرحسین محمدعلی محمدحسین عبدالله رحیم کریم رسول یعقوب
سلیمان ایوب مرتضی مصطفی مجتبی بهمن پرویز خسرو
زبیدہ فاطمہ عائشہ خدیجہ سکینہ رضیہ نسیمہ شمیم نسیم کوثر شازیہ نازیہ سعدیہ صائمہ ثمینہ روبینہ فرزانہ شبانہ رخسانہ طاہرہ صغریٰ حمیرا عابدہ زینب آمنہ
حلیمہ بشریٰ ارشد اسلم افضل اشرف امجد آصف عاطف جمیل جاوید خورشید ذوالفقار رشید رفیق زاہد ساجد سجاد سرفراز شاہد شعیب شفیق طاہر ظفر عابد عارف عرفان عمران
غلام فیصل فیاض کاشف لیاقت محبوب مشتاق مظہر منظور نعیم نوید وسیم یاسر یونس اللہ
राम रामस्वरूप रामलाल रामअवध रामकुमार रामप्रसाद राजेश राजेंद्र राजेन्द्र राकेश रमेश सुरेश महेश दिनेश मुकेश नरेश गणेश संजय अजय विजय विनोद प्रमोद मनोज
अनिल सुनील कपिल अशोक अरुण अमित सुमित रोहित मोहित राहुल अखिलेश अवधेश कमलेश शैलेश योगेश जितेंद्र धर्मेंद्र नरेंद्र देवेंद्र सुरेंद्र वीरेंद्र महेंद्र
उपेंद्र भूपेंद्र हरीश सतीश जगदीश गिरीश मोहन सोहन रोहन कृष्ण गोपाल श्याम घनश्याम शिवकुमार ओमप्रकाश जयप्रकाश सुभाष विकास पंकज नीरज सूरज दीपक विवेक
अभिषेक आलोक मयंक शशांक गौरव सौरभ नितिन सचिन विपिन प्रवीण नवीन इमरान सलमान आरिफ़ आसिफ़ मोहम्मद अब्दुल मीनाक्षी मीना मीरा रीना वीणा सुनीता अनीता विनीता
कविता सरिता ममता संगीता गीता सीता बबीता नीलम पूनम रेखा रीता सुमन सुषमा सरोज मंजू अंजू संजू अंजलि प्रियंका दीपिका राधिका शकुंतला कमला विमला निर्मला
शारदा सावित्री गायत्री पार्वती लक्ष्मी सरस्वती दुर्गा नेहा स्नेहा पूजा आरती भारती स्वाति ज्योत्सना शबनम रुखसाना नसीम फातिमा जमीला
আবদুল আব্দুল মোহাম্মদ মোহাম্মাদ রফিকুল শফিকুল নজরুল আমিনুল সাইফুল মনিরুল জহিরুল শহীদুল আনোয়ার দেলোয়ার মনোয়ার সারোয়ার হারুন মামুন রাশেদ জাহিদ খালেদ
সাজেদ মাহবুব আলমগীর জাহাঙ্গীর হুমায়ুন শাহজাহান সিরাজুল আজিজুল মফিজুল কামরুল হাফিজ হাবিবুর মিজানুর আনিসুর সাইদুর লুৎফর মুজিবুর জিয়াউর আতাউর মতিউর
তারেক ফারুক রুবেল সোহেল জুয়েল রাসেল নাসির বশির কবির রোকেয়া রহিমা আমেনা সালমা ফাতেমা হালিমা নাসিমা নাসরিন শারমিন ইয়াসমিন পারভীন শিরিন শাহনাজ মমতাজ
রেহানা সুফিয়া সাবিনা তাসলিমা মরিয়ম জাহানারা আনোয়ারা মনোয়ারা হাসিনা খালেদা রওশন সুমাইয়া অনিমেষ অমিত অরূপ গৌতম তপন দিলীপ নিখিল পরিমল প্রদীপ বিমল
মৃণাল রতন শ্যামল সুকুমার সুব্রত সুশান্ত কৃষ্ণা মালতী মিনতি শেফালী
ნინო ნანული ნანა ნათია ნატო ნელი ნონა ნუცა ნაირა მარიამ მაკა მანანა მაია მზია მაყვალა მერი თამარ თამუნა თეა თეონა თინათინ ეკა ეკატერინე ელენე ელისო ეთერ ლია
ლელა ლალი ლამარა ლანა ქეთევან ქეთი ხათუნა შორენა ირმა ირინა ინგა ცისანა ციური სოფიო სალომე ანა ანნა რუსუდან დარეჯან გულნაზ გიორგი გია გოჩა გელა გოგა
დავით დათო ლევან ლაშა ლუკა ნიკა ნიკოლოზ ზაზა ზურაბ ზურა ირაკლი ილია ივანე ვახტანგ ვანო ვაჟა თორნიკე თენგიზ თემურ თემურაზ თამაზ ავთანდილ არჩილ ანზორ
ალექსანდრე აკაკი ბადრი ბექა ბესიკ ბესო ბიძინა გურამ მამუკა მერაბ მიხეილ მალხაზ კახა კახაბერ კობა რეზო რევაზ რამაზ ომარ ოთარ სანდრო სერგო სოსო ემზარ
ელგუჯა უჩა შალვა შოთა ჯემალ ჯაბა ჯონი ჰამლეტ
ግርማ ታደሰ ተስፋዬ በቀለ አበበ ከበደ ደረጀ ሰለሞን ሰሎሞን ዮሐንስ ዳዊት ሙሉጌታ መኮንን ኃይሌ ኃይሉ ጌታቸው ጌታሁን ፈቃዱ ፍቅሩ ብርሃኑ ብርሃኔ አስቴር አልማዝ አስናቀች ሰናይት ሰላማዊት ሙሉ ሙሉነሽ ወርቅነሽ ዘነበች ዘነበ የሺ ሂሩት
ሃና ሐና ሳራ ማርታ ሮዛ ራሔል ትዕግሥት ትዕግስት ፍሬሕይወት መሠረት ጥሩነሽ እመቤት አዳነ አየለ አሰፋ አለሙ ዓለሙ ተክሌ ተሾመ ታምራት ቴዎድሮስ ኤርሚያስ እንዳለ እስክንድር ሲሳይ ሽመልስ ሰይፉ ወንድሙ ወርቁ ዘሪሁን ዘላለም ይልማ ደምሴ
ጋሻው ጎሳዬ አብዱልቃድር ከድር መሐመድ ፋጡማ ዘይነብ
मिलिंद दत्तात्रय विठ्ठल सुनंदा शांताबाई तुकाराम ज्ञानेश्वर पांडुरंग बाळासाहेब शिवाजी संभाजी तानाजी अरविंद नीलिमा फूलमती शांति सुशीला मालती तानिया सीमा इरफान আবিদা তানিয়া লোকমান সুমাইয়া
איתי ארז אביגיל אבנר אבישי אורנה אילנה אליאור ארנון בועז חגי טליה ירדנה מורן נמרוד סיון עידו עמוס עמרי קובי רינת שלומי תומר תמרה תרצה
رئيفة ديما لينا سهام إياد بسام عبدالرحمن ليان تالا رزان روان شذى لؤي قصي عدي
شهلا سارا یارمحمد مهرانگیز بهنام سهراب پوریا کاوه نگین مینو ژاله فریده ثریا گلناز
अनुराग देवांश पुष्पा सुधीर रामसनेही प्रदीप संदीप कुलदीप रवि सुमित्रा उर्मिला टीना प्रीति कुसुम
`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/u));

/** @param word lower case */
export const isGivenName = (word: string): boolean => KNOWN.has(word);
