using GovConsole.Access;
using GovConsole.Enquiries;
using GovConsole.Organisation;
using GovConsole.Reports.Enquiries;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Enquiries;

/// <summary>Questions and complaints of the sample province.</summary>
internal static class EnquiryWorld
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static LogEnquiry.Input Input(EnquiryKind kind = EnquiryKind.Complaint) =>
        new() { Kind = kind, Way = EnquiryWay.Telephone, Name = "王女士", Phone = Sample.Phone, Text = "窗口没有人" };

    extension(World world)
    {
        public LogEnquiry LogEnquiry => new(world.Db, world.Trees, world.Calendars, Sample.Seal, world.Clock);

        public AnswerEnquiry AnswerEnquiry => new(world.Db, world.Calendars, world.Clock);

        public FindEnquiries FindEnquiries => new(world.Db, world.Trees, world.Clock);

        public LoadEnquiry LoadEnquiry => new(world.Db, world.Trees);

        public RevealEnquirer RevealEnquirer => new(world.Db, Sample.Seal, world.Clock);

        public EnquiryFigures EnquiryFigures => new(world.Db, world.Trees, world.Clock);

        public ExportEnquiries ExportEnquiries => new(world.Db, world.FindEnquiries, world.Trees, world.Clock);

        public async Task<string> EnquireAsync(EnquiryKind kind = EnquiryKind.Complaint, Unit? unit = null) =>
            await world.LogEnquiry.RunAsync(Input(kind), await world.ActorAsync(Role.WindowClerk, unit ?? Sample.Township), Ct);

        public async Task<Enquiry> EnquiryAsync(string number) => (await world.LoadEnquiry.RunAsync(number, await world.ActorAsync(Role.Supervisor, Sample.Province), Ct)).Enquiry;
    }
}
