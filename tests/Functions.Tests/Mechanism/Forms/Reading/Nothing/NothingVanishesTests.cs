using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

/// <summary>
/// The invariant of reading: every visible character of a document ends in a field, in a label, or in a finding that quotes it, and what is
/// hidden or withdrawn never speaks. A few hundred generated documents at every run; <c>MIM_GENERATED_FORMS=20000</c> makes more.
/// </summary>
public sealed class NothingVanishesTests(ITestOutputHelper output)
{
    private const int Usual = 300, MostConstructs = 6, Seed = 20260305;

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("MIM_GENERATED_FORMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;

    [Fact]
    public void No_word_of_a_Word_file_vanishes_and_no_withdrawn_one_speaks() =>
        Hold(WordConstructs.All, (placed, _) => WordForms.Pack(Corpus.Form, placed), "form.docx");

    [Fact]
    public void No_word_of_an_OpenDocument_file_vanishes_and_no_withdrawn_one_speaks() =>
        Hold(OpenDocumentConstructs.All, (placed, number) => OpenDocumentForms.Pack(Corpus.Form, placed, isFlat: number % 3 == 0), "form.odt");

    [Fact]
    public void Each_construct_alone_is_accounted_for_at_each_of_its_places()
    {
        var broken = new List<string>();
        foreach (var (all, pack) in new (IReadOnlyList<Construct>, Func<IReadOnlyList<Placed>, byte[]>)[]
            { (WordConstructs.All, placed => WordForms.Pack(Corpus.Form, placed)), (OpenDocumentConstructs.All, placed => OpenDocumentForms.Pack(Corpus.Form, placed, isFlat: false)) })
            foreach (var construct in all)
                foreach (var spot in construct.Spots)
                    broken.AddRange(Broken(FormFile.Read(pack([new(construct, spot, spot == Spot.Body ? "after" : "remarks", "zq1zq", 1)]), "form", [Corpus.Form]),
                        [new(construct, spot, "remarks", "zq1zq", 1)]));
        broken.ShouldBeEmpty();
    }

    private void Hold(IReadOnlyList<Construct> constructs, Func<IReadOnlyList<Placed>, int, byte[]> pack, string name)
    {
        // Given forms with words in places drawn at random
        var (random, words) = (new Random(Seed), 0);
        for (var number = 0; number < Count; number++)
        {
            var placed = Draw(constructs, random, ref words);

            // When each is read
            var reading = FormFile.Read(pack(placed, number), name, [Corpus.Form]);

            // Then every word is accounted for
            Broken(reading, placed).ShouldBeEmpty($"document {number}");
        }

        output.WriteLine($"{name}: {Count:N0} documents, {words:N0} words, {constructs.Count} constructs");
    }

    private static List<Placed> Draw(IReadOnlyList<Construct> constructs, Random random, ref int words)
    {
        var (placed, longTexts) = (new List<Placed>(), Corpus.Form.Fields.Where(field => field.Kind == FieldKind.LongText).ToArray());
        for (var count = random.Next(1, MostConstructs + 1); count > 0; count--)
        {
            var construct = constructs[random.Next(constructs.Count)];
            var spot = construct.Spots[random.Next(construct.Spots.Count)];
            var where = spot == Spot.Body ? random.Next(2) == 0 ? "before" : "after" : longTexts[random.Next(longTexts.Length)].Id;
            words++;
            placed.Add(new(construct, spot, where, string.Create(CultureInfo.InvariantCulture, $"zq{words}zq"), placed.Count + 1));
        }

        return placed;
    }

    private static IEnumerable<string> Broken(FormFileReading reading, IReadOnlyList<Placed> placed)
    {
        if (reading is not FormFileReading.Read { Reading: var form })
        {
            yield return $"not read: {Corpus.Print(reading)}";
            yield break;
        }

        foreach (var one in placed)
        {
            var isValue = form.Fields.Any(field => field.Values.Any(value => value.Contains(one.Word, StringComparison.Ordinal)));
            var isSaid = form.Findings.Any(finding => $"{finding.Said} {finding.Message}".Contains(one.Word, StringComparison.Ordinal));
            if (one.Construct.Fate == Fate.Seen ? !isValue && !isSaid : isValue || !isSaid)
                yield return $"{one.Construct.Name} in {one.Spot}: {(isValue ? "read" : "lost")}";
        }
    }
}
