using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.ContactPoints.Classified;

/// <summary>Documents without their content: that there was one is kept, so that numbers are not given twice; what it said is not. Null where nothing is left to erase.</summary>
public static class Emptied
{
    /// <summary>An entry: its number alone.</summary>
    public static ContactPointEntry? Of(ContactPointEntry entry, DateTimeOffset now) => entry.Versions.Count == 0
        ? null
        : entry with { Versions = [], Events = [new EntryEvent.Withdrawn(entry.WithdrawnAt ?? now, "hub")], Outbox = Outbox.Nothing(now) };

    /// <summary>An arrangement of two states: that there was one.</summary>
    public static BilateralArrangement? Of(BilateralArrangement arrangement, DateTimeOffset now) => arrangement.EndedAt is not null && IsBlank(arrangement.Terms)
        ? null
        : arrangement with
        {
            Terms = new BilateralTerms([], [], [], null, null, arrangement.Terms.From, arrangement.Terms.Until),
            EndedAt = arrangement.EndedAt ?? now,
            Outbox = Outbox.Nothing(now),
        };

    /// <summary>A national arrangement: that its state had given one.</summary>
    public static NationalArrangement? Of(NationalArrangement arrangement, DateTimeOffset now) => arrangement.Versions.Count == 0
        ? null
        : arrangement with { Versions = [], Events = [], Outbox = Outbox.Nothing(now) };

    /// <summary>A good practice: its number.</summary>
    public static GoodPractice? Of(GoodPractice practice, DateTimeOffset now) => practice.Text is null ? null : practice with { Text = null, UsedBy = [], WithdrawnAt = practice.WithdrawnAt ?? now };

    /// <summary>A version of the overview: its day.</summary>
    public static OverviewVersion? Of(OverviewVersion version, DateTimeOffset now) => version.Content is null ? null : version with { Content = null, Outbox = Outbox.Nothing(now) };

    /// <summary>A version of the overview without the contact points.</summary>
    public static OverviewVersion? WithoutContacts(OverviewVersion version) => version.Content is not { ContactPoints.Count: > 0 } content
        ? null
        : version with { Content = content.WithoutContacts() };

    /// <summary>A form that was not taken yet: what became of it, and no message to take it.</summary>
    public static Submission? Of(Submission form, DateTimeOffset now) => form.Fields.Count == 0 ? null : form.WithoutContent() with { Outbox = Outbox.Nothing(now) };

    private static bool IsBlank(BilateralTerms terms) => terms is { Channels.Count: 0, Groups.Count: 0, Contents.Count: 0, Language: null, Habits: null };
}
