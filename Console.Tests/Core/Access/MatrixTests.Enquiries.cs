using GovConsole.Access;
using GovConsole.Enquiries;
using GovConsole.Reports.Enquiries;
using GovConsole.Tests.Core.Enquiries;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

/// <summary>Questions and complaints that the township answers.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] EnquiryAsks =>
    [
        Of<LogEnquiry>(Permission.AnswerEnquiries, true, (one, _, actor) => one.RunAsync(EnquiryWorld.Input() with { Unit = Sample.Township.Code }, actor, Ct)),
        Of<FindEnquiries>(Permission.ReadEnquiries, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new() { Unit = Sample.Township.Code }, null, actor, Ct)).Rows.Any(row => row.Enquiry.Number == stage.Enquiry))),
        Of<LoadEnquiry>(Permission.ReadEnquiries, true, (one, stage, actor) => one.RunAsync(stage.Enquiry, actor, Ct)),
        Of<EnquiryFigures>(Permission.ReadEnquiries, true, async (one, _, actor) =>
            Seen((await one.RunAsync(new() { Unit = Sample.Township.Code }, actor, Ct)).Whole.Complaints.All > 0)),
        Of<ExportEnquiries>(Permission.ReadEnquiries, true, (one, _, actor) => one.RunAsync(new() { Unit = Sample.Township.Code }, actor, Ct)),
        Of<RevealEnquirer>(Permission.RevealIdentity, true, (one, stage, actor) => one.RunAsync(stage.Enquiry, "回复来访人", actor, Ct)),
        Of<AnswerEnquiry>(Permission.AnswerEnquiries, true, (one, stage, actor) => one.RunAsync(stage.Enquiry, "已处理", actor, Ct)),
    ];

    private sealed partial class Stage
    {
        public string Enquiry { get; private set; } = "";

        private async Task EnquireAsync() => Enquiry = await World.EnquireAsync();
    }
}
