using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures;

/// <summary>Readings as hostile or careless as can be: any field any number of times, with good, bad and wild values.</summary>
internal static class ArbitraryReadings
{
    private static readonly string[] Ids = [.. Given.Form.Fields.Select(field => field.Id), "stranger", ""];

    private static readonly string[] Telling =
    [
        "", " ", "\n", "-", "AT", "EL", "Österreich", "cs", "de", "31.2.2026", "5.3.2026", "5/3/26", "1.1.0000", "9999-12-31", "0001-01-01",
        "draftLegislation", "other", "asylum", "Return", "unionAsAWhole", "8", "8a, 3", "MIM-AT-2026-0001", "MIM-EL-2026-999999999", "a@b.c",
        "@", "https://a.example", "https://", "http://[", "a/b\\c", "/", "\ud800", "\ufffe", "e\u0301", "\u0000", "🇦🇹",
    ];

    public static Arbitrary<FormReading> Any { get; } = Readings().ToArbitrary();

    private static Gen<string> Value() => Gen.OneOf(
        Gen.Elements(Telling),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(Given.Faultless.Values.SelectMany(values => values)));

    private static Gen<ReadField> Field() =>
        from id in Gen.Elements(Ids)
        from values in Value().ListOf()
        from row in Gen.Choose(1, 40)
        select new ReadField(id, [.. values], Place.Cell(1, row, 2));

    private static Gen<FormReading> Readings() => Gen.OneOf(
        Field().ListOf().Select(fields => new FormReading("mim-1", [.. fields], [])),
        Gen.Choose(0, 3).SelectMany(changes => Field().ListOf(changes)).Select(FaultlessBut));

    private static FormReading FaultlessBut(IReadOnlyList<ReadField> changed) => Given.FormWith(
        [.. changed.DistinctBy(field => field.Id).Select(field => (field.Id, (string[]?)[.. field.Values]))]);
}
