using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Domain.Tests.Exchanges;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Privacy;

public sealed class PersonPlacesTests
{
    private static readonly Gen<string> Names = Gen.Elements("Mehmet Yilmaz", "Ana Ferreira", "Иван Петров", "Νίκος Παπαδόπουλος", "Jean-Luc Moreau", "Abdul bin Hassan", "Łukasz Żak");

    private static readonly Gen<string> Roles = Gen.Elements(
        "the smuggler", "a suspect", "the leader", "facilitator", "was convicted", "le passeur", "der Schleuser", "verdächtig", "el traficante", "lo scafista", "ο διακινητής", "трафикант", "przemytnik", "embercsempész");

    private static readonly Gen<string> Words = Gen.Elements("boats", "by sea", "more than before", "and", "in spring", "12 of 40", "papers", ".", ",", "\n");

    [Theory]
    [InlineData("The smuggler Mehmet Yilmaz of Izmir leads the group.", "Mehmet Yilmaz", PersonSign.NameNearRole)]
    [InlineData("Ана Петрова беше осъдена.", "Ана Петрова", PersonSign.NameNearRole)]
    [InlineData("Der Schleuser Karl von der Heide wurde festgenommen.", "Schleuser Karl von der Heide", PersonSign.NameNearRole)]
    [InlineData("Boats leave from Sidi Mansour at night.", "Sidi Mansour", PersonSign.UnknownName)]
    [InlineData("A card AB 1234567 was shown.", "AB 1234567", PersonSign.Identifier)]
    [InlineData("The number 123456789012 was written on it.", "123456789012", PersonSign.Identifier)]
    [InlineData("Write to mehmet.yilmaz@example.org.", "mehmet.yilmaz@example.org", PersonSign.Identifier)]
    public void F_15_a_place_that_may_name_a_person_is_shown_with_what_stands_around_it(string text, string said, PersonSign why)
    {
        var place = PersonPlaces.In(Of(new Part.Statement(text, "Austria", "ILO-AT-2026-0001"))).Single(one => one.Said == said);

        place.Why.ShouldBe(why);
        place.Section.ShouldBe("TR-b4");
        place.Around.ShouldContain(said);
        place.Id.ShouldNotContain(said);
    }

    [Theory]
    [InlineData("Departures from Bosnia and Herzegovina and from Saudi Arabia rose.")]
    [InlineData("The Border Police and the Ministry of the Interior cooperate.")]
    [InlineData("The authorities issued 1,204 permits in 2026, says ILO-AT-2026-0001.")]
    [InlineData("quiet so far")]
    public void F_15_countries_offices_and_figures_are_not_shown(string text) =>
        PersonPlaces.In(Of(new Part.Statement(text, "Austria", "ILO-AT-2026-0001"))).ShouldBeEmpty();

    [Fact]
    public void F_15_in_titles_and_tables_only_names_beside_a_role_and_numbers_are_shown_and_the_sentences_of_the_hub_are_not_searched()
    {
        var document = Of(
            new Part.Paragraph("The smuggler Mehmet Yilmaz."),
            new Part.Ranking([new RankedItem("Act on Seasonal Work", null, "MIM-AT-2026-0001", "Austria", []), new RankedItem("Case of the smuggler Ana Ferreira", null, "MIM-AT-2026-0002", "Austria", [])]),
            new Part.Table("t", "Routes", [new("Route"), new("Persons")], [new TableRow([new Cell.Words("Sidi Mansour"), new Cell.Figure(2)]), new TableRow([new Cell.Words("suspect Jean Moreau"), new Cell.Nothing()])]));

        var places = PersonPlaces.In(document);

        places.Select(place => place.Said).ShouldBe(["Ana Ferreira", "Jean Moreau"]);
        var struck = PersonPlaces.Strike(document, [.. places.Select(place => place.Id)]);
        PersonPlaces.In(struck).ShouldBeEmpty();
        struck.Sections[0].Sections[0].Parts[0].ShouldBe(document.Sections[0].Sections[0].Parts[0]);
        PersonPlaces.Strike(document, []).ShouldBeSameAs(document);
    }

    [Fact]
    public void F_15_wherever_a_name_stands_beside_such_a_word_it_is_found_and_can_be_struck() => Prop.ForAll(
        Words.ListOf().Zip(Words.ListOf()).Zip(Names.Zip(Roles)).ToArbitrary(),
        made =>
        {
            var ((before, after), (name, role)) = made;
            var text = $"{string.Join(' ', before)} {role} {name} {string.Join(' ', after)}";
            var document = Of(new Part.Completion(text, "the Presidency (Cyprus)"));

            var places = PersonPlaces.In(document);

            places.ShouldContain(place => place.Said.Contains(name, StringComparison.Ordinal) && place.Why == PersonSign.NameNearRole, text);
            places.Select(place => place.Id).ShouldBeUnique();
            places.ShouldBe(PersonPlaces.In(document));
            ((Part.Completion)PersonPlaces.Strike(document, [.. places.Select(place => place.Id)]).Sections[0].Sections[0].Parts[0]).Text.ShouldNotContain(name);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void F_15_a_name_within_a_longer_one_leaves_nothing_behind()
    {
        var document = Of(new Part.Statement("The smuggler Ana Ferreira, then the suspect Ana Ferreira Costa.", "Austria", "ILO-AT-2026-0001"));

        var struck = PersonPlaces.Strike(document, [.. PersonPlaces.In(document).Select(place => place.Id)]);

        ((Part.Statement)struck.Sections[0].Sections[0].Parts[0]).Text.ShouldBe("The smuggler [left out], then the suspect [left out].");
    }

    [Fact]
    public void F_15_nothing_is_made_final_before_each_place_is_confirmed_or_struck_and_the_version_keeps_that_it_was()
    {
        PersonPlace[] places =
        [
            new("id-1", "TR-b4", "Mehmet Yilmaz", "Mehmet Yilmaz", PersonSign.NameNearRole), new("id-2", "TR-b4", "Sidi Mansour", "Sidi Mansour", PersonSign.UnknownName),
            new("id-3", "TR-b4", "AB1234567", "AB1234567", PersonSign.Identifier),
        ];
        var said = new PersonCheck(["id-2", "id-9", "id-3"], ["id-3"]);

        said.Open(places).ShouldBe([places[0]]);
        var why = Drafted.MakeFinal(content: Drafted.Content() with { Open = places }).ShouldBeOfType<Domain.Owing.CaseDecision<Summary>.Refused>().Why;
        why.Select(one => (one.Rule, one.Field)).ShouldBe([(SummaryRules.PersonUnchecked, "id-1"), (SummaryRules.PersonUnchecked, "id-2"), (SummaryRules.PersonUnchecked, "id-3")]);
        why.Select(one => one.Message).ShouldBeUnique();
        var check = said.Of(places);
        (check.Confirmed, check.Struck).ShouldSatisfyAllConditions(all => all.Confirmed.ShouldBe(["id-2"]), all => all.Struck.ShouldBe(["id-3"]));
        var final = Drafted.MakeFinal(content: Drafted.Content() with { Open = [], Check = check }).Changed();
        final.Versions[0].Check.ShouldBe(check);
        final.MakeFinal(content: Drafted.Content() with { Open = places }).ShouldBeUnchanged();
    }

    [Fact]
    public void F_15_where_nothing_was_said_every_place_is_open()
    {
        PersonPlace[] places = [new("id-1", "TR-b4", "Mehmet Yilmaz", "Mehmet Yilmaz", PersonSign.NameNearRole)];

        PersonCheck.Nothing.Open(places).ShouldBe(places);
    }

    private static SummaryDocument Of(params Part[] parts) =>
        new(Semester, Semester.End, [], [new Section("TR", "Türkiye", [], [new Section("TR-b4", "Smuggling", parts, [])])], []);
}
