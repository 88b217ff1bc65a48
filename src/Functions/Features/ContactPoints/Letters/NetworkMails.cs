using MimFunctions.Domain.ContactPoints;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>Asks to confirm an entry or an arrangement (CP-30): the page confirms, not the link.</summary>
internal sealed class ConfirmMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.ContactConfirm, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"Please confirm {order.Case}", $"Please confirm {order.Case}", $"{order.Case} is to be confirmed every six months. If nothing has changed, one click on the page is enough.", $"Your state's page",
        Settings.At(order.Case.StartsWith(Domain.ContactPoints.Mapping.NationalArrangement.Series, StringComparison.Ordinal) ? "api/contact-points/arrangements/own?format=html" : "api/contact-points/own?format=html")));
}

/// <summary>Tells the new Presidency that the standing of the directory is on the hub (CP-31).</summary>
internal sealed class StandingMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.ContactStanding, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"For the new Presidency: how the directory stands", $"How the directory stands", $"With the new semester the Presidency finds on the hub who has named contact points, who has confirmed them, and who is silent.",
        $"The standing", Settings.At("api/contact-points/standing?format=html")));
}

/// <summary>Tells that something in the directory changed; that, and not what.</summary>
internal sealed class ChangesMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.ContactChanges, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"The directory has changed", $"The directory has changed", $"In the last week at least one entry of the directory changed. Look there before you use an address of your own list.", $"The directory",
        Settings.At("api/contact-points?format=html")));
}

/// <summary>Asks a state that has named nobody. It has no entry to write to, so its contact point in the mechanism's directory is asked to pass this on; it learns nothing else.</summary>
internal sealed class NamingMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.ContactNaming, entries, settings)
{
    /// <inheritdoc/>
    protected override Letter ForPeople(Letter letter) => letter;

    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(new Letter(
        $"Please pass on: naming a contact point", $"Please pass on: naming a contact point",
        [
            new Block.Paragraph(
                $"Your state has named no contact point of its immigration and asylum authorities under Council document 6146/24. Please pass this mail on to those authorities. "
                + $"They name one with the form ctcp-1, dropped in your state's folder contact-points, or on the hub; naming is their decision, and nothing else is asked of you."),
            new Block.Link($"Name a contact point", Settings.At("api/contact-points/own/form")),
        ],
        Settings.Why($"you are listed as the contact point of your state, and the hub knows no other mailbox of it")));
}

/// <summary>A campaign is open: the four questions of the paper, all states at once.</summary>
internal sealed class MapOpenedMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.MapOpened, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"Questions to all states ({order.Case})", $"Questions to all states ({order.Case})",
        $"The Presidency asks all Member States how their authorities work together and for good practices. Answering is voluntary, and “not organised yet” is an answer.", $"The questions",
        Settings.At("api/contact-points/arrangements/own?format=html")));
}

/// <summary>A campaign closes in two weeks; to states that have not answered.</summary>
internal sealed class MapClosesMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.MapCloses, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"Two weeks left ({order.Case})", $"Two weeks left ({order.Case})", $"The questions of the Presidency to all Member States close in two weeks. What is given later is taken too, and stands in the next overview.",
        $"The questions", Settings.At("api/contact-points/arrangements/own?format=html")));
}

/// <summary>There is a new version of the overview.</summary>
internal sealed class OverviewMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.OverviewIsNew, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"A new overview ({order.Case})", $"A new overview ({order.Case})", $"A new version of the overview is on the hub. It is not sent by mail.", $"The overview",
        Settings.At($"api/contact-points/overviews/{order.Case}?format=html")));
}
