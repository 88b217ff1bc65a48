using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>To whom mails went. That one was sent to a party stays, so that nothing is told twice.</summary>
internal sealed class DueMails(IDocumentStore documents) : DueDocuments<MailRecord>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.MailAddressees;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Mails)
    {
        Where = [new Condition("keptSince", Comparison.Below, RetentionPeriods.Before(Data, now))],
        OrderBy = "keptSince",
    };

    /// <inheritdoc/>
    protected override DocumentKey Key(MailRecord document) => document.Key();

    /// <inheritdoc/>
    protected override MailRecord? Left(MailRecord document, DateTimeOffset now) => document.Status.IsFinal && document.KeptSince is not null ? document.WithoutAddressee() : null;
}

/// <summary>Exchanges of views in which nobody has spoken for long.</summary>
internal sealed class DueThreads(IDocumentStore documents) : DueDocuments<Exchange>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.Threads;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Of<Exchange>());

    /// <inheritdoc/>
    protected override DocumentKey Key(Exchange document) => new(Containers.Of<Exchange>(), document.About.Number, document.About.Number);

    /// <inheritdoc/>
    protected override Exchange? Left(Exchange document, DateTimeOffset now) => DueForErasure.Of(document, now);
}

/// <summary>Subscriptions that ended, and those that were never proven.</summary>
internal sealed class DueSubscriptions(IDocumentStore documents) : DueDocuments<PersonalSubscription>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.Subscriptions;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Of<PersonalSubscription>());

    /// <inheritdoc/>
    protected override DocumentKey Key(PersonalSubscription document) => new(Containers.Of<PersonalSubscription>(), document.Party, document.Key.Split(':')[1]);

    /// <inheritdoc/>
    protected override PersonalSubscription? Left(PersonalSubscription document, DateTimeOffset now) => DueForErasure.Of(document, now);
}

/// <summary>What colleagues wrote for a contact point.</summary>
internal sealed class DueColleagues(IDocumentStore documents) : DueDocuments<HandedQuestions>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.Colleagues;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Of<HandedQuestions>());

    /// <inheritdoc/>
    protected override DocumentKey Key(HandedQuestions document) => new(Containers.Of<HandedQuestions>(), document.State.Code, document.Request.ToString());

    /// <inheritdoc/>
    protected override HandedQuestions? Left(HandedQuestions document, DateTimeOffset now) => DueForErasure.Of(document, now);
}
