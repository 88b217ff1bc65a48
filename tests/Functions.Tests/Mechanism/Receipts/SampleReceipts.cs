using MimFunctions.Features.Liaison.Reports;
using MimFunctions.Features.Measures.Notifying;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Tests.Mechanism.Receipts;

/// <summary>The page of a receipt with the sentences of every feature.</summary>
internal static class SampleReceipts
{
    public static ReceiptPage Page(Settings settings) =>
        new(FormLibrary.BuiltIn, settings, [new ReportReceipt(), new RequestReceipt(), new ReplyReceipt(), new LiaisonReceipt(settings)]);
}
