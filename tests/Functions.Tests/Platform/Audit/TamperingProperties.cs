using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Audit.Verification;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>Whatever is done to a chain, other than going on with it, is found.</summary>
public sealed class TamperingProperties
{
    private const string Elsewhere = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    /// <summary>A chain, how far it was sealed, and two places in it.</summary>
    private static readonly Gen<(List<AuditRecord> Chain, int Sealed, int I, int J)> Chains =
        from length in Gen.Choose(1, 30)
        from @sealed in Gen.Choose(1, length)
        from i in Gen.Choose(0, length - 1)
        from j in Gen.Choose(0, length - 1)
        select (Trails.Chain("AT", length), @sealed, i, j);

    private static readonly IReadOnlyList<Func<AuditRecord, AuditRecord>> Changes =
    [
        r => r with { Sequence = r.Sequence + 1 }, r => r with { Sequence = -r.Sequence }, r => r with { Previous = Elsewhere },
        r => r with { Hash = Elsewhere }, r => r with { Hash = r.Hash.ToUpperInvariant() + " " },
        r => r with { Entry = r.Entry with { At = r.Entry.At.AddTicks(1) } }, r => r with { Entry = r.Entry with { Who = "s-9" } },
        r => r with { Entry = r.Entry with { Party = "BE" } }, r => r with { Entry = r.Entry with { Roles = "" } },
        r => r with { Entry = r.Entry with { Action = "Read" } }, r => r with { Entry = r.Entry with { Allowed = !r.Entry.Allowed } },
        r => r with { Entry = r.Entry with { Subject = r.Entry.Subject is null ? "" : null } },
        r => r with { Entry = r.Entry with { Reason = r.Entry.Reason is null ? "" : null } },
        r => r with { Entry = r.Entry with { Who = r.Entry.Who + "6", Roles = r.Entry.Roles[1..] } },
    ];

    [Fact]
    public void An_untouched_chain_is_genuine() => ForEvery(c => Verdict(c.Chain, c) is { Fault: null, First: 1 } verdict && verdict.Last == c.Chain.Count);

    [Fact]
    public void Any_change_of_one_record_is_found() =>
        ForEvery(c => Changes.All(change => IsFound([.. c.Chain.Select((record, n) => n == c.I ? change(record) : record)], c)));

    [Fact]
    public void A_changed_record_with_a_fitting_hash_of_its_own_is_found() => ForEvery(c =>
    {
        var changed = c.Chain[c.I].Entry with { Who = "s-9" };
        List<AuditRecord> forged = [.. c.Chain];
        forged[c.I] = forged[c.I] with { Entry = changed, Hash = AuditHash.Of(c.I + 1, forged[c.I].Previous, changed) };
        return c.I >= c.Sealed && c.I == c.Chain.Count - 1 ? true : IsFound(forged, c);
    });

    [Fact]
    public void A_chain_written_anew_from_a_sealed_record_on_is_found() => ForEvery(c =>
    {
        var from = c.I % c.Sealed;
        var entries = c.Chain.Select((record, n) => n == from ? record.Entry with { Allowed = !record.Entry.Allowed } : record.Entry);
        return Verdict([.. AuditBlock.After(ChainHead.Empty, entries).Records], c).Fault == new ChainFault.Rewritten(c.Sealed, Trails.Start);
    });

    [Fact]
    public void A_removed_record_is_found_and_named() => ForEvery(c =>
    {
        List<AuditRecord> left = [.. c.Chain.Where((_, n) => n != c.I)];
        var fault = Verdict(left, c).Fault;
        return c.I < c.Chain.Count - 1
            ? fault == new ChainFault.Missing(c.I + 1)
            : c.I >= c.Sealed ? fault is null : fault == new ChainFault.CutOff(c.I + 1, Trails.Start);
    });

    [Fact]
    public void Two_records_that_changed_places_are_found() => ForEvery(c =>
    {
        List<AuditRecord> swapped = [.. c.Chain];
        (swapped[c.I], swapped[c.J]) = (swapped[c.J], swapped[c.I]);
        return c.I == c.J || Verdict(swapped, c).Fault == new ChainFault.OutOfOrder(Math.Min(c.I, c.J) + 1);
    });

    [Fact]
    public void A_record_put_in_is_found() => ForEvery(c =>
        IsFound([.. c.Chain.Take(c.I), c.Chain[c.J], .. c.Chain.Skip(c.I)], c)
        && IsFound([.. c.Chain.Take(c.I), AuditRecord.After(Head(c.Chain.Take(c.I)), Trails.Entry("AT", 999)), .. c.Chain.Skip(c.I)], c));

    [Fact]
    public void A_chain_cut_off_below_its_newest_seal_is_found() =>
        ForEvery(c => Verdict([.. c.Chain.Take(c.I % c.Sealed)], c).Fault == new ChainFault.CutOff((c.I % c.Sealed) + 1, Trails.Start));

    [Fact]
    public void An_extract_is_genuine_by_itself_and_says_where_it_begins() => ForEvery(c =>
    {
        var check = Check(whole: false, c);
        c.Chain.Skip(c.I).ToList().ForEach(check.Next);
        return check.End().ShouldHaveSingleItem() is { Fault: null } verdict && verdict.First == c.I + 1;
    });

    private static ChainHead Head(IEnumerable<AuditRecord> records) =>
        records.LastOrDefault() is { } last ? new(last.Sequence, last.Hash) : ChainHead.Empty;

    private static bool IsFound(List<AuditRecord> tampered, (List<AuditRecord> Chain, int Sealed, int, int) c)
    {
        var check = Check(whole: true, c);
        tampered.ForEach(check.Next);
        return check.End().Any(verdict => verdict.Fault is not null);
    }

    private static ChainVerdict Verdict(List<AuditRecord> records, (List<AuditRecord> Chain, int Sealed, int, int) c)
    {
        var check = Check(whole: true, c);
        records.ForEach(check.Next);
        return check.End().ShouldHaveSingleItem();
    }

    private static TrailCheck Check(bool whole, (List<AuditRecord> Chain, int Sealed, int, int) c)
    {
        var check = new TrailCheck(whole);
        var head = c.Chain[c.Sealed - 1];
        check.Expect(new AuditSeal(AuditSeal.TheKind, Trails.Start, [new("AT", head.Sequence, head.Hash)]));
        return check;
    }

    private static void ForEvery(Func<(List<AuditRecord> Chain, int Sealed, int I, int J), bool> holds) =>
        FsCheck.Check.One(Thorough, Prop.ForAll(Chains.ToArbitrary(), holds));
}
